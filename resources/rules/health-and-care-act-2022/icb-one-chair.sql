-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-one-chair
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: An Integrated Care Board has one chair.
-- check: Counts the seats of the board with the category chair. Vacant and designate seats count.
-- message-none: The board has no chair, not even a vacant seat for one.
-- message-unknown: The board has no chair, but the category of {has} of its seats is not recorded.
-- message-many: The board has {has} chairs, vacant seats counted: {title}.
-- fix: Keep one seat with the category chair.
-- repair-none: seat {subject} category=chair
-- repair-many: either set {also} category independent-non-executive
-- fill-unknown: @seat-of:{subject} category
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 3
-- note: Statute, in force since 1 July 2022. A vacant seat counts: the rule is about seats.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH chairs (board, id, title) AS (
    SELECT m.board, m.id, m.title FROM icb_members m WHERE m.category = 'chair'
), unknown (board, seats) AS (
    SELECT b.id, (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category IS NULL) FROM boards b
)
SELECT u.board AS subject, NULL AS also, CASE WHEN u.seats > 0 THEN 'not-recorded' END AS state,
    CASE WHEN u.seats > 0 THEN 'unknown' ELSE 'none' END AS because, u.seats AS has, NULL AS title
FROM unknown u WHERE NOT EXISTS (SELECT 1 FROM chairs c WHERE c.board = u.board)
UNION ALL
SELECT c.board, c.id, NULL, 'many', (SELECT count(*) FROM chairs d WHERE d.board = c.board), c.title
FROM chairs c
WHERE (SELECT count(*) FROM chairs d WHERE d.board = c.board) > 1;
