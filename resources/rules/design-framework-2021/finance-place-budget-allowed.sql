-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-place-budget-allowed
-- mode: option
-- strength: may
-- theme: finance
-- subject: flow
-- statement: The body is free to give a place a delegated budget.
-- check: Shows delegated budgets that go to a place, its forum or its director.
-- message: {name} has a budget.
-- fix: Add the delegated budget, and the delegation that goes with it.
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places
-- applies: EXISTS (SELECT 1 FROM system_places)

WITH holders (name, place, id) AS (
    SELECT p.name, p.id, p.id FROM system_places p
    UNION
    SELECT p.name, p.id, p.forum FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.name, p.id, t.id FROM system_places p JOIN posts t ON t.place = p.id
)
SELECT f.id AS subject, h.place AS also, h.name
FROM flows f JOIN holders h ON h.id = f."to"
WHERE f.kind = 'delegated-budget';
