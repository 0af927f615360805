-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-one-chair
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: An Integrated Care Board has one chair.
-- check: Counts the seats of the board with the category chair.
-- message-none: The board has no chair.
-- message-many: The board has {has} chairs: {title}.
-- fix: Keep one seat with the category chair.
-- repair-none: seat {subject} category=chair
-- repair-many: either set {also} category independent-non-executive
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 3
-- note: In force from 1 July 2022. A vacant seat counts: the rule is about seats.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH chairs (board, id, title) AS (SELECT m.board, m.id, m.title FROM icb_members m WHERE m.category = 'chair')
SELECT b.id AS subject, NULL AS also, 'none' AS because, NULL AS has, NULL AS title
FROM boards b WHERE NOT EXISTS (SELECT 1 FROM chairs c WHERE c.board = b.id)
UNION ALL
SELECT c.board, c.id, 'many', (SELECT count(*) FROM chairs d WHERE d.board = c.board), c.title
FROM chairs c
WHERE (SELECT count(*) FROM chairs d WHERE d.board = c.board) > 1;
