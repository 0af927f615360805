-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-strategy-seven-principles
-- strength: expected
-- mode: attribute
-- theme: engagement
-- subject: system
-- statement: A strategy for engaging people across the system rests on the seven principles.
-- check: Looks for a plan of kind engagement-strategy and in its contents for each principle by a word of it:
--   insight, redesign, Healthwatch, experience or aspirations, excluded groups or inequalities, information,
--   community development.
-- message-none: {body} has no strategy for engaging people and communities.
-- message-contents: What {plan} contains isn't recorded: fill in “contents” on it.
-- message-missing: {plan} doesn't speak to these principles: {missing}.
-- fix: Add the strategy, and say in its contents how each of the seven principles is used or why not.
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities

WITH wanted (name, word, other) AS (
    VALUES ('insight informs decisions', 'insight', 'insight'), ('redesign with people', 'redesign', 'co-produc'),
           ('working with Healthwatch and the voluntary sector', 'healthwatch', 'voluntary'),
           ('understanding experience and aspirations', 'experience', 'aspiration'),
           ('reaching excluded groups', 'excluded', 'inequalit'), ('clear public information', 'information', 'information'),
           ('community development', 'community development', 'social action')
), strategies (of_system, id, name, contents) AS (
    SELECT l.of_system, l.id, l.name, l.contents FROM system_plans l WHERE l.kind = 'engagement-strategy'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan, NULL AS missing
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM strategies)
UNION ALL
SELECT y.of_system, y.id, 'not-recorded', 'contents', NULL, y.name, NULL
FROM strategies y
WHERE y.contents IS NULL
UNION ALL
SELECT y.of_system, y.id, NULL, 'missing', NULL, y.name, w.name
FROM strategies y JOIN wanted w
WHERE y.contents IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plans_contents c
                  WHERE c.owner = y.id AND (lower(c.value) LIKE '%' || w.word || '%' OR lower(c.value) LIKE '%' || w.other || '%'));
