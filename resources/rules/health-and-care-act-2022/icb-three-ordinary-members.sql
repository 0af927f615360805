-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-three-ordinary-members
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: Beside its chair and chief executive an Integrated Care Board has at least three ordinary members.
-- check: Counts the seats of the board other than chair and chief executive; who takes part without a vote does not
--   count. Vacant and designate seats count.
-- message-count: Needs 3 ordinary members, has {has}, vacant seats counted.
-- message-unknown: Needs 3 ordinary members, has {has}, vacant seats counted; the category of {unknown} of its seats
--   is not recorded.
-- fix: Add seats for ordinary members.
-- repair-count: seat {subject} category=partner count={fix_missing}
-- fill-unknown: @seat-of:{subject} category
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 3
-- note: Statute, in force since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, unknown) AS (
    SELECT b.id, (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.is_ordinary),
        (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category IS NULL AND coalesce(m.role, '') <> 'chief-executive')
    FROM boards b
)
SELECT n.board AS subject, CASE WHEN n.has + n.unknown >= 3 THEN 'not-recorded' END AS state,
    CASE WHEN n.has + n.unknown >= 3 THEN 'unknown' ELSE 'count' END AS because, n.has, n.unknown, 3 - n.has AS fix_missing
FROM counted n
WHERE n.has < 3;
