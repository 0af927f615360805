-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-sel-oversees-programmes
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: In the plan of one system its Partnership has the means to oversee programmes of work.
-- check: Shows functions that the Partnership carries out, other than its strategy.
-- message: It oversees {name}.
-- fix: Draw the programme as a function of the Partnership and name the legal entity that holds its money.
-- source: South East London update for borough boards (July 2021) | Our ICS partnership
-- note: The documents differ: the framework describes a committee with a strategy to write; South East London gives it
--   oversight of services and means as well, with leaders of health and local authority services as members.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, f.id AS also, coalesce(f.name, f.id) AS name
FROM partnerships p
JOIN functions_exercisedBy x ON x.value = p.id
JOIN functions f ON f.id = x.owner
WHERE f.id NOT IN ('integrated-care-strategy', 'integrated-care-strategy-' || p.of_system);
