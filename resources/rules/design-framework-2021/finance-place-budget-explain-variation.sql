-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-place-budget-explain-variation
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: flow
-- statement: Where a place's budget differs from that under the clinical commissioning group, the reason is given.
-- check: Compares each delegated budget for a place, its forum or its director with the amount under the clinical
--   commissioning group.
-- message-amount: The amount of the budget isn't recorded: fill in “amount” on the flow.
-- message-previous: The amount under the clinical commissioning group isn't recorded: fill it in on the flow.
-- message-reason: The budget of £{amount} differs by £{difference} from the £{previous} under the clinical
--   commissioning group, and no reason is given.
-- fix: Enter the amount under the clinical commissioning group and the reason for the difference.
-- fill-previous: {subject} previousCcgAmount
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places

WITH budgets (id, amount, previous, reason) AS (
    SELECT f.id, f.amount, f.previousCcgAmount, f.variationReason
    FROM flows f
    WHERE f.kind = 'delegated-budget'
      AND (EXISTS (SELECT 1 FROM places p WHERE p.id = f."to")
           OR EXISTS (SELECT 1 FROM places p WHERE p.forum = f."to")
           OR EXISTS (SELECT 1 FROM posts t WHERE t.id = f."to" AND t.place IS NOT NULL))
)
SELECT b.id AS subject, 'not-recorded' AS state, CASE WHEN b.amount IS NULL THEN 'amount' ELSE 'previous' END AS because,
    NULL AS amount, NULL AS previous, NULL AS difference
FROM budgets b
WHERE b.amount IS NULL OR b.previous IS NULL
UNION ALL
SELECT b.id, NULL, 'reason', format('%,d', b.amount), format('%,d', b.previous), format('%,d', abs(b.amount - b.previous))
FROM budgets b
WHERE b.amount <> b.previous AND trim(coalesce(b.reason, '')) = '';
