-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-three-partner-members
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: The board has three or more partner members.
-- check: Counts the board's seats of category partner. Vacant and designate seats count.
-- message-count: The board needs 3 partner members; it has {has}, vacant seats counted.
-- message-unknown: The board needs 3 partner members; it has {has}, vacant seats counted, and the category of
--   {unknown} of its seats isn't recorded.
-- fix: Add partner seats until there are three, one from each of the three sectors.
-- repair: seat {subject} category=partner title="Partner member" count={fix_missing}
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: Described for most cases. One person can't stand for two sectors: the text asks for three members, at least
--   one from each.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, unknown) AS (
    SELECT b.id,
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category = 'partner'),
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category IS NULL)
    FROM boards b
)
SELECT n.board AS subject, CASE WHEN n.has + n.unknown >= 3 THEN 'not-recorded' END AS state,
    CASE WHEN n.has + n.unknown >= 3 THEN 'unknown' ELSE 'count' END AS because, n.has, n.unknown,
    3 - n.has AS fix_missing
FROM counted n
WHERE n.has < 3;
