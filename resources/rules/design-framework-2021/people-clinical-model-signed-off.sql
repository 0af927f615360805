-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-clinical-model-signed-off
-- strength: expected
-- mode: attribute
-- theme: people
-- subject: system
-- statement: The board signs off the model of clinical and care professional leadership and a plan to improve it.
-- check: Looks among those that approved the plan of kind clinical-leadership-model for the board, and for an
--   improvement plan in its contents or as a plan of its own (kind clinical-leadership-improvement-plan).
-- message-unknown: Who has approved {plan} isn't recorded: fill in “approved by” on it.
-- message-board: The board isn't among those that approved {plan}.
-- message-improvement: {plan} has no improvement plan.
-- fix: Record the board's approval, and add the improvement plan.
-- source: ICS design framework (NHS England, June 2021) | Clinical and professional leadership

SELECT l.of_system AS subject, l.id AS also, CASE WHEN l.approvedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN l.approvedBy IS NULL THEN 'unknown' ELSE 'board' END AS because, l.name AS plan
FROM system_plans l
WHERE l.kind IN ('clinical-leadership-model', 'clinical-leadership-improvement-plan')
  AND NOT EXISTS (SELECT 1 FROM plans_approvedBy a JOIN boards b ON b.id = a.value WHERE a.owner = l.id)
UNION ALL
SELECT l.of_system, l.id, NULL, 'improvement', l.name
FROM system_plans l
WHERE l.kind = 'clinical-leadership-model' AND l.contents IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = l.id AND lower(c.value) LIKE '%improvement plan%')
  AND NOT EXISTS (SELECT 1 FROM system_plans i WHERE i.of_system = l.of_system AND i.kind = 'clinical-leadership-improvement-plan');
