-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-take-on-resources
-- mode: option
-- strength: may
-- theme: collaborative
-- subject: collaborative
-- statement: National bodies may help collaboratives to take on more of how money is used.
-- check: Shows collaboratives whose lead provider has a lead provider contract and receives money under it or as a
--   delegated budget.
-- message: {name} holds the budget.
-- fix: Draw the budget to the lead provider and its contract.
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- applies: EXISTS (SELECT 1 FROM system_collaboratives)

SELECT DISTINCT c.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM system_collaboratives c
JOIN collaboratives k ON k.id = c.id
JOIN organisations o ON o.id = k.leadProvider
JOIN contracts t ON t.collaborative = c.id AND t.provider = o.id AND t.kind = 'lead-provider'
JOIN flows f ON f."to" = o.id AND (f.kind = 'delegated-budget' OR f.instrument = t.id);
