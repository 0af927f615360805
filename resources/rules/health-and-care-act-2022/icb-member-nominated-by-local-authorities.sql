-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-member-nominated-by-local-authorities
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: At least one ordinary member is nominated jointly by local authorities.
-- check: Looks for an ordinary member of the board who is selected by local authorities. A partner drawn from them by
--   nobody on record is not recorded. Vacant and designate seats count.
-- message-none: No ordinary member is nominated by local authorities; a vacant seat for one would count.
-- message-unknown: Who nominated {title} is not recorded.
-- fix: Add a partner seat and name those that nominate its holder jointly.
-- repair-none: seat {subject} category=partner from=@council selectedBy=@council
-- repair-unknown: set {also} selectedBy @council
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 8
-- note: Statute, in force since 1 July 2022. To be checked against the Act: the wording of paragraph 8, and who may
--   nominate under the regulations on the nomination of ordinary members of 2022 (SI 2022/636).
-- applies: EXISTS (SELECT 1 FROM boards)

WITH of_kind (id) AS (SELECT o.id FROM organisations o WHERE o.kind IN ('local-authority')),
named (board) AS (
    SELECT m.board
    FROM icb_members m JOIN seats_selectedBy x ON x.owner = m.id
    WHERE m.is_ordinary AND x.value IN (SELECT id FROM of_kind)
), drawn (board, id, title) AS (
    SELECT m.board, m.id, m.title FROM icb_members m
    WHERE m.is_ordinary AND m.selectedBy IS NULL AND m.drawnFrom IN (SELECT id FROM of_kind)
)
SELECT b.id AS subject, d.id AS also, CASE WHEN d.id IS NULL THEN NULL ELSE 'not-recorded' END AS state,
    CASE WHEN d.id IS NULL THEN 'none' ELSE 'unknown' END AS because, d.title
FROM boards b LEFT JOIN drawn d ON d.board = b.id
WHERE b.id NOT IN (SELECT n.board FROM named n);
