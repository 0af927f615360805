-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-subsidiarity
-- strength: expected
-- mode: structure
-- theme: system
-- subject: system
-- statement: Decisions are taken as near to people as they sensibly can be.
-- check: Looks for functions at system level that the catalogue also knows at place, neighbourhood or collaborative
--   level and that have no rationale for staying where they are. The level is the function's own.
-- message-kept: At system level, with no reason written down, though they could be nearer to people: {function}.
-- message-level: At which level they are exercised isn't recorded: {function}.
-- fix: Move the function to the more local level with a delegation, or write into its rationale why system level is
--   right.
-- repair-kept: set {also} level place
-- repair-level: set {also} level place
-- repair-level: set {also} level system; set {also} rationale "Better done once for the whole system"
-- source: ICS design framework (NHS England, June 2021) | Partnership principles
-- also: South East London update for borough boards (July 2021) | Respecting subsidiarity
-- also: Norfolk and Waveney ICS development slides (June 2021) | How we work locally in our ICS
-- note: Which functions could be nearer is read from the program's catalogue, which follows the levels the documents
--   name.

WITH local (word) AS (
    VALUES ('wider-determinants-action'), ('restore-services'), ('track-delivery-and-variation'), ('service-transformation'),
           ('reduce-inequalities'), ('triple-aim'), ('co-operate-and-integrate'), ('population-health-management'),
           ('community-investment'), ('grants'), ('joint-working-arrangements'), ('joint-commissioning'), ('contracts'),
           ('provider-selection'), ('continuing-healthcare'), ('personal-health-budgets'), ('commission-acute'),
           ('commission-community'), ('commission-mental-health'), ('section-75-services'), ('integrated-urgent-care'),
           ('safeguarding'), ('children-in-care'), ('send'), ('commission-primary-medical'), ('commission-dental'),
           ('commission-ophthalmic'), ('commission-pharmaceutical'), ('quality-and-safety-risk'), ('democratic-scrutiny'),
           ('transactional-hr'), ('new-ways-of-working'), ('clinical-leadership-model'), ('cross-system-intelligence'),
           ('public-involvement'), ('engagement-strategy'), ('community-insight'), ('define-places'), ('convene-place')
)
SELECT f.of_system AS subject, f.id AS also, CASE WHEN f.level IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.level IS NULL THEN 'level' ELSE 'kept' END AS because, f.name AS function
FROM system_functions f
WHERE f.word IN (SELECT word FROM local)
  AND (f.level IS NULL OR (f.level = 'system' AND f.rationale IS NULL));
