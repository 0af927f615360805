-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-agreed-by-all-parties
-- strength: expected
-- mode: attribute
-- theme: engagement
-- subject: system
-- statement: The Partnership, the ICS NHS body and the places agree how they listen to local people and act on what
--   they hear.
-- check: Looks for an agreement of kind engagement with the ICS NHS body, the Partnership (itself or a local
--   authority for it) and each place (the place, its forum or a local authority of it) among its parties.
-- message-none: {body} has no agreement with its partners on how to listen to local people.
-- message-parties: Who is party to the agreement on listening to local people isn't recorded: fill in “parties” on
--   it.
-- message-partnership: Neither the Partnership nor a local authority is party to the agreement on listening to local
--   people.
-- message-place: Places that aren't party to the agreement on listening to local people: {place}.
-- fix: Add the agreement, and the parties that are missing.
-- fill-parties: @unsigned:engagement parties
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities
-- note: A Partnership or a place is no legal body; a local authority that signs is taken to sign for it.

WITH signed (of_system, id) AS (
    SELECT of_system, id FROM body_agreements WHERE kind = 'engagement'
), parties (of_system, who) AS (
    SELECT s.of_system, p.value FROM signed s CROSS JOIN agreements_parties p ON p.owner = s.id
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'engagement'
)
SELECT b.of_system AS subject, b.id AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, b.name AS body, NULL AS place
FROM nhs_bodies b JOIN open_parties
WHERE b.of_system NOT IN (SELECT of_system FROM signed)
UNION ALL
SELECT x.of_system, x.id, NULL, 'partnership', NULL, NULL
FROM partnerships x
WHERE x.of_system IN (SELECT of_system FROM signed)
  AND x.id NOT IN (SELECT who FROM parties)
  AND NOT EXISTS (SELECT 1 FROM parties p CROSS JOIN organisations o ON o.id = p.who
                  WHERE p.of_system = x.of_system AND o.kind = 'local-authority')
UNION ALL
SELECT p.of_system, p.id, NULL, 'place', NULL, p.name
FROM system_places p
WHERE p.of_system IN (SELECT of_system FROM signed)
  AND NOT EXISTS (SELECT 1 FROM parties x WHERE x.of_system = p.of_system AND x.who IN (p.id, p.forum))
  AND NOT EXISTS (SELECT 1 FROM parties x JOIN place_authorities a ON a.id = x.who
                  WHERE x.of_system = p.of_system AND a.place = p.id);
