-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-appropriate-size
-- strength: must
-- mode: structure
-- theme: board
-- subject: forum
-- statement: The board has a size at which it can decide well, and says why.
-- check: Compares the number of seats with the limit set for the board, if one is set, and looks for the reason for
--   its size. The roles described come to 10: a chair, two non-executives, four executives and three partners. Vacant
--   and designate seats count.
-- message-over: The board has {has} seats, vacant ones counted; its limit is {most}.
-- message-unknown: The reason for the board's size isn't recorded. It has {has} seats, vacant ones counted; the roles
--   described come to 10.
-- message-empty: The reason for the board's size is empty. It has {has} seats, vacant ones counted; the roles
--   described come to 10.
-- fix: Write down why the board has its size, set its limit as in the constitution, and move voices to committees if
--   it is exceeded.
-- fill-unknown: {subject} sizeRationale
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The documents give no number. 10 is the sum of the roles described, not a size that is asked for.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, most, reason) AS (
    SELECT b.id, (SELECT count(*) FROM board_seats s WHERE s.forum = b.id), f.maxSize, f.sizeRationale
    FROM boards b JOIN forums f ON f.id = b.id
)
SELECT n.board AS subject, NULL AS state, 'over' AS because, n.has, n.most
FROM counted n
WHERE n.has > n.most
UNION ALL
SELECT n.board, CASE WHEN n.reason IS NULL THEN 'not-recorded' END, CASE WHEN n.reason IS NULL THEN 'unknown' ELSE 'empty' END,
    n.has, n.most
FROM counted n
WHERE trim(coalesce(n.reason, '')) = '';
