-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-chair
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: The board has one chair, who is independent and not an executive.
-- check: Counts the board's seats of category chair, which must be one, and looks whether the person in it also holds
--   an executive or partner seat on the board. Vacant and designate seats count.
-- message-count: The board has {has} chair seats, vacant ones counted; it needs 1.
-- message-unknown: The board has no chair seat, but the category of {unknown} of its seats isn't recorded.
-- message-double: The chair ({who}) also holds an executive or partner seat on the board.
-- fix: Keep one chair seat, held by someone independent who has no other seat on the board.
-- repair-count: set {fix_several} category independent-non-executive
-- repair-double: vacate {also}
-- repair-count: seat {fix_none} category=chair
-- repair-unknown: seat {subject} category=chair
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The framework describes the roles as those of most cases, above a minimum that legislation will set.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, unknown) AS (
    SELECT b.id,
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category = 'chair'),
        (SELECT count(*) FROM board_seats s WHERE s.forum = b.id AND s.category IS NULL)
    FROM boards b
)
SELECT n.board AS subject, NULL AS also, CASE WHEN n.has = 0 AND n.unknown > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n.has = 0 AND n.unknown > 0 THEN 'unknown' ELSE 'count' END AS because, n.has, n.unknown, NULL AS who,
    CASE WHEN n.has > 1 THEN '@chair-seat' END AS fix_several,
    CASE WHEN n.has = 0 THEN n.board END AS fix_none
FROM counted n
WHERE n.has <> 1
UNION ALL
SELECT b.id, x.id, NULL, 'double', NULL, NULL, coalesce(p.name, p.id), NULL, NULL
FROM boards b
JOIN board_seats c ON c.forum = b.id AND c.category = 'chair'
JOIN board_seats x ON x.forum = b.id AND x.person = c.person AND x.category IN ('executive', 'partner')
JOIN people p ON p.id = c.person;
