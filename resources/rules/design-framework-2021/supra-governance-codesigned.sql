-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-governance-codesigned
-- strength: must
-- mode: attribute
-- theme: supra
-- subject: forum
-- statement: Arrangements above the system are designed together by the providers, the ICS NHS bodies and the
--   networks or alliances they concern.
-- check: For each supra-forum, and each forum at a level above the system, looks among those that designed it for a
--   provider, for the ICS NHS body of the system and every one that is a party to it, and, where the design has one,
--   for a clinical network or cancer alliance.
-- message-unknown: Who designed the arrangement isn't recorded: fill in “designed together with” on the forum.
-- message-provider: No provider is among those that designed the arrangement.
-- message-body: ICS NHS bodies missing among those that designed the arrangement: {who}.
-- message-network: No clinical network or cancer alliance is among those that designed the arrangement.
-- fix: List on the forum who designed the arrangement, and bring in those that are missing.
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements
-- note: A region of NHS England takes part where relevant, which only those concerned can say; it isn't asked for.

WITH above (of_system, id, codesigned) AS (
    SELECT f.of_system, f.id, x.codesignedBy IS NOT NULL
    FROM system_forums f CROSS JOIN forums x ON x.id = f.id
    WHERE f.kind = 'supra-forum' OR f.level = 'supra'
), designers (forum, kind) AS (
    SELECT c.owner, o.kind FROM forums_codesignedBy c CROSS JOIN organisations o ON o.id = c.value
), concerned (forum, id, name) AS (
    SELECT a.id, b.id, b.name FROM above a JOIN nhs_bodies b ON b.of_system = a.of_system
    UNION
    SELECT a.id, o.id, coalesce(o.name, o.id)
    FROM above a CROSS JOIN forums_parties p ON p.owner = a.id CROSS JOIN organisations o ON o.id = p.value
    WHERE o.kind = 'ics-nhs-body'
)
SELECT a.id AS subject, NULL AS also, 'not-recorded' AS state, 'unknown' AS because, NULL AS who
FROM above a
WHERE NOT a.codesigned
UNION ALL
SELECT a.id, NULL, NULL, 'provider', NULL
FROM above a
WHERE a.codesigned
  AND NOT EXISTS (SELECT 1 FROM designers d
                  WHERE d.forum = a.id AND d.kind IN ('nhs-trust', 'foundation-trust', 'independent-provider', 'cic', 'vcse',
                                                      'social-care-provider', 'general-practice', 'pcn'))
UNION ALL
SELECT a.id, c.id, NULL, 'body', c.name
FROM above a JOIN concerned c ON c.forum = a.id
WHERE a.codesigned AND NOT EXISTS (SELECT 1 FROM forums_codesignedBy x WHERE x.owner = a.id AND x.value = c.id)
UNION ALL
SELECT a.id, NULL, NULL, 'network', NULL
FROM above a
WHERE a.codesigned
  AND EXISTS (SELECT 1 FROM organisations o WHERE o.kind IN ('clinical-network', 'cancer-alliance'))
  AND NOT EXISTS (SELECT 1 FROM designers d WHERE d.forum = a.id AND d.kind IN ('clinical-network', 'cancer-alliance'));
