-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-leader-tasks
-- strength: must
-- mode: attribute
-- theme: place
-- subject: place
-- statement: The leader of a place convenes its partnership and represents it in the wider system.
-- check: Looks for the leader of each place on the place's forum, and for a way to the system: a seat of the leader
--   on a forum at system level, a post in the ICS NHS body, or a place forum that belongs to, or answers to, one at
--   system level.
-- message-leader: Who leads the place isn't recorded: fill in “leader” on it.
-- message-person: Who holds the post of {leader} isn't recorded: fill in “held by” on the post or the seat.
-- message-convene: {leader} has no seat on the place's forum.
-- message-represent: {leader} has neither a seat at system level nor a line to it.
-- fix: Give the leader a seat on the place's forum and one at system level.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: Taking executive responsibility for delegated functions is marked as possible only, and the approach is
--   local; so that part isn't checked.

WITH leaders (of_system, place, forum, id, name, person, seated, line) AS MATERIALIZED (
    SELECT p.of_system, p.id, p.forum, t.id, coalesce(t.title, t.id), t.person, 0,
        EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.id = t.organisation AND b.of_system = p.of_system)
    FROM system_places p CROSS JOIN posts t ON t.id = p.leader
    UNION ALL
    SELECT p.of_system, p.id, p.forum, s.id, coalesce(s.title, s.id), s.person, s.forum = p.forum,
        EXISTS (SELECT 1 FROM system_forums f WHERE f.id = s.forum AND f.of_system = p.of_system AND f.level = 'system')
    FROM system_places p CROSS JOIN seats s ON s.id = p.leader
), convening (place) AS (
    SELECT place FROM leaders WHERE seated
    UNION
    SELECT l.place
    FROM leaders l CROSS JOIN seats s ON s.forum = l.forum AND (s.person = l.person OR s.role = 'place-leader')
), present (place) AS (
    SELECT place FROM leaders WHERE line
    UNION
    SELECT l.place
    FROM leaders l
    CROSS JOIN seats s ON s.person = l.person
    CROSS JOIN system_forums f ON f.id = s.forum AND f.of_system = l.of_system
    WHERE f.level = 'system' OR f.kind IN ('board', 'ics-partnership')
    UNION
    SELECT l.place
    FROM leaders l
    CROSS JOIN forums f ON f.id = l.forum
    CROSS JOIN forums u ON u.id IN (f.parent, f.heldToAccountBy)
    WHERE u.level = 'system' OR u.kind IN ('board', 'ics-partnership')
)
SELECT p.id AS subject, NULL AS also, 'not-recorded' AS state, 'leader' AS because, NULL AS leader
FROM system_places p
WHERE p.leader IS NULL
UNION ALL
SELECT l.place, l.id, 'not-recorded', 'person', l.name
FROM leaders l
WHERE l.person IS NULL AND NOT (l.place IN (SELECT place FROM convening) AND l.place IN (SELECT place FROM present))
UNION ALL
SELECT l.place, l.id, NULL, 'convene', l.name
FROM leaders l
WHERE l.person IS NOT NULL AND l.forum IS NOT NULL AND l.place NOT IN (SELECT place FROM convening)
UNION ALL
SELECT l.place, l.id, NULL, 'represent', l.name
FROM leaders l
WHERE l.person IS NOT NULL AND l.place NOT IN (SELECT place FROM present);
