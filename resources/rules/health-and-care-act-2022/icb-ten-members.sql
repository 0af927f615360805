-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-ten-members
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: What the Act and policy ask for comes to at least ten members.
-- check: Counts the members of the board; who takes part without a vote does not count. Vacant and designate seats
--   count.
-- message: Needs 10 members, has {has}, vacant seats counted.
-- fix: Add the seats that are missing: chair, chief executive, three executives, two non-executives and three
--   nominated members make ten.
-- repair: seat {subject} category=partner count={fix_missing}
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition
-- note: Policy of NHS England since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, (SELECT count(*) FROM icb_members m WHERE m.board = b.id) AS has,
    10 - (SELECT count(*) FROM icb_members m WHERE m.board = b.id) AS fix_missing
FROM boards b
WHERE (SELECT count(*) FROM icb_members m WHERE m.board = b.id) < 10;
