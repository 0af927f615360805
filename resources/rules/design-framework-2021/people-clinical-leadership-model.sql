-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-clinical-leadership-model
-- strength: expected
-- mode: attribute
-- theme: people
-- subject: system
-- statement: The system has a model of shared clinical and care professional leadership, with time for it and a say
--   in decisions.
-- check: Looks for a plan of kind clinical-leadership-model whose contents name connecting structures,
--   shared-learning culture, protected time, visible support and transparent recruitment.
-- message-none: {body} has no model of clinical and care professional leadership.
-- message-contents: What {plan} contains isn't recorded: fill in “contents” on it.
-- message-missing: {plan} doesn't name {missing}.
-- fix: Add the model and name the five features in its contents.
-- source: ICS design framework (NHS England, June 2021) | Clinical and professional leadership

WITH wanted (word) AS (
    VALUES ('connecting structures'), ('shared learning culture'), ('protected time'), ('visible support'),
           ('transparent recruitment')
), models (of_system, id, name, contents) AS (
    SELECT l.of_system, l.id, l.name, l.contents FROM system_plans l WHERE l.kind = 'clinical-leadership-model'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan, NULL AS missing
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM models)
UNION ALL
SELECT m.of_system, m.id, 'not-recorded', 'contents', NULL, m.name, NULL
FROM models m
WHERE m.contents IS NULL
UNION ALL
SELECT m.of_system, m.id, NULL, 'missing', NULL, m.name, w.word
FROM models m JOIN wanted w
WHERE m.contents IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plans_contents c
                  WHERE c.owner = m.id AND replace(lower(c.value), '-', ' ') LIKE '%' || w.word || '%');
