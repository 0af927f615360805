-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-blmk-broad-and-infrequent
-- strength: may
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: One system's early view: the Partnership is larger than the board and meets less often.
-- check: Compares the members (seats other than attendees) and the meetings a year of the Partnership with those of
--   the board. Vacant and designate seats count.
-- message-size: The Partnership has {members} members and the board {board_members}, vacant seats counted; the view
--   is that the Partnership is the larger.
-- message-often: The Partnership meets {meetings} times a year and the board {board_meetings}; the view is that the
--   Partnership meets less often.
-- message-unknown: How often {forum} meets isn't recorded: fill in “meetings a year” on it.
-- fix: Compare size and frequency of the two and decide locally.
-- source: NHS England webinar on integrated care systems (12 July 2021) | Points to Note/New High-level Risks:
-- note: The documents differ: a view of partners in Bedfordshire, Luton and Milton Keynes, no national rule; South
--   East London lets its partnership oversee programmes of work as well.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH sized (of_system, id, board, name, members, meetings) AS (
    SELECT p.of_system, p.id, 0, p.name,
        (SELECT count(*) FROM partnership_seats s WHERE s.forum = p.id AND coalesce(s.category, '') <> 'attendee'), f.meetingsPerYear
    FROM partnerships p CROSS JOIN forums f ON f.id = p.id
    UNION ALL
    SELECT b.of_system, b.id, 1, b.name,
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND coalesce(s.category, '') <> 'attendee'), f.meetingsPerYear
    FROM boards b CROSS JOIN forums f ON f.id = b.id
), pairs (partnership, board, members, board_members, meetings, board_meetings, name, board_name) AS (
    SELECT p.id, b.id, p.members, b.members, p.meetings, b.meetings, p.name, b.name
    FROM sized p JOIN sized b ON b.of_system = p.of_system
    WHERE p.board = 0 AND b.board = 1 AND p.members > 0 AND b.members > 0
)
SELECT x.partnership AS subject, x.board AS also, NULL AS state, 'size' AS because, x.members, x.board_members, NULL AS meetings,
    NULL AS board_meetings, NULL AS forum
FROM pairs x
WHERE x.members <= x.board_members
UNION ALL
SELECT x.partnership, x.board, NULL, 'often', NULL, NULL, x.meetings, x.board_meetings, NULL
FROM pairs x
WHERE x.meetings >= x.board_meetings
UNION ALL
SELECT x.partnership, x.board, 'not-recorded', 'unknown', NULL, NULL, NULL, NULL,
    CASE WHEN x.meetings IS NULL THEN x.name ELSE x.board_name END
FROM pairs x
WHERE x.meetings IS NULL OR x.board_meetings IS NULL;
