-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-foundations-all-levels
-- strength: must
-- mode: attribute
-- theme: digital
-- subject: system
-- statement: From April 2022 digital and data foundations are in place and can be used at system, at place and in
--   collaboratives.
-- check: Looks in the contents of the plan of kind digital-plan for foundations at system and, where any are drawn,
--   at place and in collaboratives.
-- message-plan: Which digital and data foundations are in place isn't recorded: name them in the “contents” of a
--   digital plan.
-- message-contents: Which digital and data foundations are in place isn't recorded: fill in “contents” on {plan}.
-- message-missing: {plan} names no digital and data foundations for these levels: {level}.
-- fix: Name in the contents of the digital plan what each level can use: system, place and collaboratives.
-- repair-plan: add plan kind=digital-plan name="Digital plan" owner={also}; fill $ contents
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements
-- note: Foundations have no field of their own; the contents of the digital plan record them.

WITH levels (of_system, word) AS (
    SELECT of_system, 'system' FROM nhs_bodies
    UNION
    SELECT of_system, 'place' FROM system_places
    UNION
    SELECT of_system, 'collaborative' FROM system_collaboratives
), digital (of_system, id, name, contents) AS (
    SELECT l.of_system, l.id, l.name, l.contents FROM system_plans l WHERE l.kind = 'digital-plan'
)
SELECT b.of_system AS subject, b.id AS also, 'not-recorded' AS state, 'plan' AS because, NULL AS plan, NULL AS level
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM digital)
UNION ALL
SELECT d.of_system, d.id, 'not-recorded', 'contents', d.name, NULL
FROM digital d
WHERE d.contents IS NULL
UNION ALL
SELECT d.of_system, d.id, NULL, 'missing', d.name, v.word
FROM digital d JOIN levels v ON v.of_system = d.of_system
WHERE d.contents IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = d.id AND lower(c.value) LIKE '%' || v.word || '%');
