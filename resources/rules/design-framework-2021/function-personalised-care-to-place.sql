-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-personalised-care-to-place
-- mode: option
-- strength: may
-- theme: function
-- subject: function
-- statement: Continuing healthcare, nursing care, personal health budgets and direct payments may be delegated to
--   places.
-- check: Shows functions of this kind that a place, its forum or its director carries out or receives.
-- message: Carried out at {name}.
-- fix: Delegate it to the place by one of the five arrangements.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- applies: EXISTS (SELECT 1 FROM functions WHERE id GLOB 'continuing-healthcare*' OR id GLOB
--   'personal-health-budgets*')

WITH holders (place, name, id) AS (
    SELECT p.id, p.name, p.id FROM system_places p
    UNION
    SELECT p.id, p.name, p.forum FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.id, p.name, t.id FROM system_places p JOIN posts t ON t.place = p.id
), personalised (id) AS (
    SELECT w.column1 FROM (VALUES ('continuing-healthcare'), ('personal-health-budgets')) w
    UNION
    SELECT w.column1 || '-' || s.id FROM this_system s CROSS JOIN (VALUES ('continuing-healthcare'), ('personal-health-budgets')) w
), given_out (function, id) AS (
    SELECT x.owner, x.value FROM functions_exercisedBy x WHERE x.owner IN (SELECT id FROM personalised)
    UNION
    SELECT x.value, d."to"
    FROM delegations_functions x JOIN delegations d ON d.id = x.owner
    WHERE x.value IN (SELECT id FROM personalised)
)
SELECT g.function AS subject, h.place AS also, h.name
FROM given_out g JOIN holders h ON h.id = g.id;
