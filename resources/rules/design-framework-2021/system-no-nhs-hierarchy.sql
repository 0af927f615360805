-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-no-nhs-hierarchy
-- strength: may
-- mode: structure
-- theme: system
-- subject: system
-- statement: Holding the money doesn't put the ICS NHS body above the Partnership.
-- check: Looks whether the Partnership is drawn as belonging to the ICS NHS body or beneath a forum of it, and
--   divides the Partnership's seats drawn from the ICS NHS body and trusts by those drawn from local authorities.
--   Vacant seats count. The limit is the setting nhs-seats-per-council-seat.
-- message-beneath: {partnership} is drawn beneath {above}.
-- message-seats: {nhs} seats of {partnership} are drawn from the NHS and {council} from local authorities, vacant
--   ones counted: more than {limit} to one, the limit that is set.
-- fix: Draw the Partnership beside the ICS NHS body, not under it, and balance its seats.
-- repair-beneath: clear {also1} parent; clear {also1} body
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- also: South East London update for borough boards (July 2021) | our main priority is to embed the model of
--   partnership
-- note: A concern of members. The documents give no ratio: the limit is a person's own, and starts at two to one.

WITH threshold (most) AS (
    SELECT coalesce((SELECT value FROM settings WHERE name = 'nhs-seats-per-council-seat'), 2)
), balance (of_system, id, name, nhs, council) AS (
    SELECT p.of_system, p.id, p.name,
        (SELECT count(*) FROM partnership_seats s CROSS JOIN organisations o ON o.id = s.drawnFrom
         WHERE s.forum = p.id AND o.kind IN ('ics-nhs-body', 'nhs-trust', 'foundation-trust')),
        (SELECT count(*) FROM partnership_seats s CROSS JOIN organisations o ON o.id = s.drawnFrom
         WHERE s.forum = p.id AND o.kind = 'local-authority')
    FROM partnerships p
)
SELECT p.of_system AS subject, p.id AS also1, coalesce(g.id, o.id) AS also2, 'beneath' AS because, p.name AS partnership,
    coalesce(g.name, o.name) AS above, NULL AS nhs, NULL AS council, NULL AS "limit"
FROM partnerships p
CROSS JOIN forums f ON f.id = p.id
LEFT JOIN nhs_bodies o ON o.of_system = p.of_system AND o.id = f.body
LEFT JOIN body_forums g ON g.of_system = p.of_system AND g.id = f.parent
WHERE o.id IS NOT NULL OR g.id IS NOT NULL
UNION ALL
SELECT b.of_system, b.id, NULL, 'seats', b.name, NULL, b.nhs, b.council, t.most
FROM balance b CROSS JOIN threshold t
WHERE b.nhs > t.most * b.council;
