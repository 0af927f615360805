-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-two-independent-neds
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: Beside the chair the board has two or more independent non-executive directors.
-- check: Counts the board's seats of category independent-non-executive; the chair isn't counted. Vacant and
--   designate seats count.
-- message-count: The board needs 2 independent non-executive seats besides the chair; it has {has}, vacant seats
--   counted.
-- message-unknown: The board needs 2 independent non-executive seats besides the chair; it has {has}, vacant seats
--   counted, and the category of {unknown} of its seats isn't recorded.
-- fix: Add independent non-executive seats until there are two.
-- repair: seat {subject} category=independent-non-executive title="Independent non-executive director"
--   count={fix_missing}
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: Described for most cases, above a minimum that legislation will set.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, unknown) AS (
    SELECT b.id,
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category = 'independent-non-executive'),
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category IS NULL)
    FROM boards b
)
SELECT n.board AS subject, CASE WHEN n.has + n.unknown >= 2 THEN 'not-recorded' END AS state,
    CASE WHEN n.has + n.unknown >= 2 THEN 'unknown' ELSE 'count' END AS because, n.has, n.unknown,
    2 - n.has AS fix_missing
FROM counted n
WHERE n.has < 2;
