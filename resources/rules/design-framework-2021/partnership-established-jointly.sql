-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-established-jointly
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The ICS NHS body and the local authorities set up the Partnership together.
-- check: Looks among those that established the Partnership for the ICS NHS body and every local authority with
--   responsibility for social care.
-- message-missing: Missing among those that established the Partnership: {who}.
-- message-unknown: Who established the Partnership isn't recorded: fill in “established by” on it.
-- fix: Add the founding bodies that are missing to “established by” of the Partnership.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- note: The “relevant” local authorities aren't defined; those that must be members are meant here, which answer for
--   social care.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH founders (of_system, id, name) AS (
    SELECT of_system, id, name FROM nhs_bodies
    UNION
    SELECT of_system, id, name FROM social_care_authorities
)
SELECT p.id AS subject, NULL AS also, 'not-recorded' AS state, 'unknown' AS because, NULL AS who
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE f.establishedBy IS NULL
UNION ALL
SELECT p.id, x.id, NULL, 'missing', x.name
FROM partnerships p
CROSS JOIN forums f ON f.id = p.id
JOIN founders x ON x.of_system = p.of_system
WHERE f.establishedBy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM forums_establishedBy e WHERE e.owner = p.id AND e.value = x.id);
