-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-ultimate-responsibility
-- strength: must
-- mode: structure
-- theme: finance
-- subject: system
-- statement: The board and the chief executive answer in the end for what is delegated to places or led by a
--   provider, and need assurance that fits on how it is spent.
-- check: Looks at delegations from the ICS NHS body to a place, its forum, a post for it or the lead provider of it,
--   which must say how assurance is given; and at lead provider contracts of the ICS NHS body, for which a delegation
--   to that provider must say so, or a forum of the body must manage the contract or exercise the function
--   spending-assurance.
-- message-delegation: How assurance is given isn't recorded for what is delegated to: {who}.
-- message-contract: How the board is assured of the spending under the lead provider contract isn't recorded for:
--   {who}.
-- fix: Write the assurance (which forum hears of it, and how often) into each delegation, and give each lead provider
--   contract a forum of the ICS NHS body that manages it.
-- repair-contract: function spending-assurance exercises=@board
-- fill-delegation: {also} assurance
-- fill-contract: {also} managedBy
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body

WITH local (of_system, id, name) AS (
    SELECT p.of_system, p.id, p.name FROM system_places p
    UNION
    SELECT p.of_system, p.forum, p.name FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.of_system, t.id, p.name FROM system_places p CROSS JOIN posts t ON t.place = p.id
    UNION
    SELECT p.of_system, k.provider, p.name
    FROM system_places p CROSS JOIN contracts k ON k.place = p.id
    WHERE k.kind = 'lead-provider' AND k.provider IS NOT NULL
), ours (of_system, id) AS (
    SELECT of_system, id FROM body_holders
)
SELECT l.of_system AS subject, d.id AS also, 'not-recorded' AS state, 'delegation' AS because, l.name AS who
FROM local l CROSS JOIN delegations d ON d."to" = l.id
WHERE d.assurance IS NULL AND (l.of_system, d."from") IN (SELECT of_system, id FROM ours)
UNION ALL
SELECT b.of_system, k.id, 'not-recorded', 'contract', coalesce((SELECT o.name FROM organisations o WHERE o.id = k.provider), k.id)
FROM nhs_bodies b CROSS JOIN contracts k ON k.holder = b.id
WHERE k.kind = 'lead-provider'
  AND NOT EXISTS (SELECT 1 FROM delegations d WHERE d."to" = k.provider AND d.assurance IS NOT NULL)
  AND (k.managedBy IS NULL OR (b.of_system, k.managedBy) NOT IN (SELECT of_system, id FROM ours))
  AND NOT EXISTS (SELECT 1 FROM system_functions f CROSS JOIN functions_exercisedBy e ON e.owner = f.id
                  WHERE f.of_system = b.of_system AND f.word = 'spending-assurance'
                    AND (b.of_system, e.value) IN (SELECT of_system, id FROM ours));
