-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-place-budget-equal-access
-- mode: declaration
-- strength: must
-- theme: finance
-- subject: system
-- statement: In setting budgets for places the ICS NHS body follows equal access for equal need and what is required
--   to reduce health inequalities.
-- check: Looks for delegated budgets that go to a place or its forum, and asks the system to confirm the basis on
--   which they are set.
-- message: It is not confirmed that the budget of {place} rests on equal access for equal need and on reducing
--   inequalities.
-- fix: Write down the basis on which budgets of places are set, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places

SELECT p.of_system AS subject, p.id AS also, p.name AS place
FROM system_places p
WHERE p.id IN (SELECT f."to" FROM flows f WHERE f.kind = 'delegated-budget')
   OR p.forum IN (SELECT f."to" FROM flows f WHERE f.kind = 'delegated-budget');
