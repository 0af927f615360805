-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-leader-role-set-out
-- strength: expected
-- mode: attribute
-- theme: place
-- subject: place
-- statement: The governance of the ICS NHS body sets out the role of the leader of each place.
-- check: Looks for a leader of each place (or a post of kind place-leader for it) who has a part in the governance of
--   the ICS NHS body: a post in the body or jointly with it, a seat on one of its forums, or a delegation to the
--   post; a portfolio or accountabilities written on the leader's seat count as well.
-- message-unknown: Who leads the place isn't recorded: fill in “leader” on it.
-- message-outside: {leader} leads the place, but the governance of the ICS NHS body says nothing of that role.
-- fix: Name the leader, and give the role a post, a seat or a delegation in the governance of the ICS NHS body.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships

WITH leaders (of_system, place, id, name, person, settled) AS (
    SELECT p.of_system, p.id, t.id, coalesce(t.title, t.id), t.person,
        EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = p.of_system
                  AND (b.id = t.organisation OR EXISTS (SELECT 1 FROM posts_jointWith w WHERE w.owner = t.id AND w.value = b.id)))
        OR EXISTS (SELECT 1 FROM delegations d WHERE d."to" = t.id)
    FROM system_places p CROSS JOIN posts t ON t.id = p.leader OR (p.leader IS NULL AND t.kind = 'place-leader' AND t.place = p.id)
    UNION ALL
    SELECT p.of_system, p.id, s.id, coalesce(s.title, s.id), s.person, s.portfolio IS NOT NULL OR s.accountabilities IS NOT NULL
    FROM system_places p CROSS JOIN seats s ON s.id = p.leader
)
SELECT p.id AS subject, NULL AS also, 'not-recorded' AS state, 'unknown' AS because, NULL AS leader
FROM system_places p
WHERE p.id NOT IN (SELECT place FROM leaders)
UNION ALL
SELECT l.place, l.id, NULL, 'outside', l.name
FROM leaders l
WHERE NOT l.settled
  AND NOT EXISTS (SELECT 1 FROM body_seats o WHERE o.of_system = l.of_system AND (o.id = l.id OR o.person = l.person));
