-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-three-ordinary-members
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: Beside its chair and chief executive an Integrated Care Board has at least three ordinary members.
-- check: Counts the seats of the board other than chair and chief executive; who takes part without a vote does not
--   count.
-- message: Needs 3 ordinary members, has {has}.
-- fix: Add seats for ordinary members.
-- repair: seat {subject} category=partner count={fix_missing}
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 3
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.is_ordinary) AS has,
    3 - (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.is_ordinary) AS fix_missing
FROM boards b
WHERE (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.is_ordinary) < 3;
