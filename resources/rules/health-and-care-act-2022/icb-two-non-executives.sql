-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-two-non-executives
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: A board has at least two non-executive members beside its chair.
-- check: Counts the seats with the category independent-non-executive.
-- message: Needs 2 non-executive members beside the chair, has {has}.
-- fix: Add a seat with the category independent non-executive.
-- repair: seat {subject} category=independent-non-executive count={fix_missing}
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition: non-
--   executive members
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category = 'independent-non-executive') AS has,
    2 - (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category = 'independent-non-executive') AS fix_missing
FROM boards b
WHERE (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category = 'independent-non-executive') < 2;
