-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-ambulance-working-relationship
-- strength: expected
-- mode: attribute
-- theme: supra
-- subject: system
-- statement: A system and the ambulance providers that serve it agree how they work together.
-- check: For each organisation with ambulance services in the system, looks for an agreement of kind
--   working-relationship with the ICS NHS body. For one that serves several systems, also for one conversation with
--   them: an agreement with two ICS NHS bodies, a host of the agreement, or a forum above the system on ambulance
--   services.
-- message-none: No working relationship between the ICS NHS body and {provider} is drawn.
-- message-parties: Who is party to a working relationship that is drawn isn't recorded: fill in “parties” on the
--   agreement.
-- message-joined: No lead or shared forum is drawn for talking with a provider that serves several systems:
--   {several}.
-- fix: Add the agreement between the ambulance provider and the ICS NHS body, and name a host or a shared forum where
--   it serves several systems.
-- fill-parties: @unsigned:working-relationship parties
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements

WITH providers (of_system, id, name, several) AS (
    SELECT o.of_system, o.id, o.name, coalesce(g.systems, 0) > 1
    FROM system_organisations o
    CROSS JOIN organisations g ON g.id = o.id
    CROSS JOIN organisations_services v ON v.owner = o.id AND v.value = 'ambulance'
    WHERE EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = o.of_system)
), related (provider, of_system, shared) AS (
    SELECT p.value, a.of_system,
        EXISTS (SELECT 1 FROM agreements x WHERE x.id = a.id AND x.host IS NOT NULL)
        OR (SELECT count(*) FROM agreements_parties y CROSS JOIN organisations o ON o.id = y.value
            WHERE y.owner = a.id AND o.kind = 'ics-nhs-body') > 1
    FROM body_agreements a CROSS JOIN agreements_parties p ON p.owner = a.id
    WHERE a.kind = 'working-relationship'
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'working-relationship'
)
SELECT p.of_system AS subject, p.id AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, p.name AS provider, NULL AS several
FROM providers p JOIN open_parties
WHERE NOT EXISTS (SELECT 1 FROM related r WHERE r.provider = p.id AND r.of_system = p.of_system)
UNION ALL
SELECT p.of_system, p.id, NULL, 'joined', NULL, p.name
FROM providers p
WHERE p.several
  AND EXISTS (SELECT 1 FROM related r WHERE r.provider = p.id AND r.of_system = p.of_system)
  AND NOT EXISTS (SELECT 1 FROM related r WHERE r.provider = p.id AND r.of_system = p.of_system AND r.shared)
  AND NOT EXISTS (SELECT 1 FROM forums f LEFT JOIN forums_remit m ON m.owner = f.id
                  WHERE (f.level = 'supra' OR f.kind = 'supra-forum')
                    AND (m.value LIKE '%ambulance%'
                         OR EXISTS (SELECT 1 FROM supra_seats s WHERE s.forum = f.id AND s.drawnFrom = p.id)));
