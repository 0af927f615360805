-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-chief-executive
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: An Integrated Care Board has one chief executive, who is its employee; a secondee counts as one.
-- check: Counts the seats of the board with the role chief-executive, and looks at who employs the holder. Vacant and
--   designate seats count.
-- message-none: The board has no chief executive, not even a vacant seat for one.
-- message-none-unknown: The board has no chief executive so far; the role of an executive seat is not recorded.
-- message-many: The board has {has} seats for a chief executive, vacant ones counted; it needs 1.
-- message-unknown: Who employs the chief executive is not recorded.
-- message-elsewhere: The chief executive is employed by {name}, not by the Integrated Care Board.
-- fix: Keep one seat with the role chief-executive, and record the Integrated Care Board as the employer.
-- repair-none: seat {subject} category=executive role=chief-executive employedBy=@body
-- repair-many: either clear {also} role
-- repair-unknown: set {also} employedBy @body
-- repair-elsewhere: set {also} employedBy @body
-- fill-none-unknown: @executive-seat role
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraphs 3, 7
--   and 19
-- note: Statute, in force since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH chiefs (board, body, id, employedBy) AS (
    SELECT m.board, m.body, m.id, m.employedBy FROM icb_members m WHERE m.role = 'chief-executive'
)
SELECT b.id AS subject, NULL AS also, CASE WHEN u.board IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN u.board IS NOT NULL THEN 'none-unknown' ELSE 'none' END AS because, NULL AS has, NULL AS name
FROM boards b
LEFT JOIN (SELECT DISTINCT m.board FROM icb_members m WHERE m.category = 'executive' AND m.role IS NULL) u ON u.board = b.id
WHERE NOT EXISTS (SELECT 1 FROM chiefs c WHERE c.board = b.id)
UNION ALL
SELECT c.board, c.id, NULL, 'many', count(*) OVER (PARTITION BY c.board), NULL
FROM chiefs c
WHERE (SELECT count(*) FROM chiefs d WHERE d.board = c.board) > 1
UNION ALL
SELECT c.board, c.id, CASE WHEN c.employedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN c.employedBy IS NULL THEN 'unknown' ELSE 'elsewhere' END, NULL, coalesce(o.name, o.id)
FROM chiefs c LEFT JOIN organisations o ON o.id = c.employedBy
WHERE c.employedBy IS NULL OR coalesce(o.kind, '') <> 'ics-nhs-body';
