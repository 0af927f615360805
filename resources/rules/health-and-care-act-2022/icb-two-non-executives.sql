-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-two-non-executives
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: A board has at least two non-executive members beside its chair.
-- check: Counts the seats with the category independent-non-executive. Vacant and designate seats count.
-- message-count: Needs 2 non-executive members beside the chair, has {has}, vacant seats counted.
-- message-unknown: Needs 2 non-executive members beside the chair, has {has}, vacant seats counted; the category of
--   {unknown} of its seats is not recorded.
-- fix: Add a seat with the category independent non-executive.
-- repair-count: seat {subject} category=independent-non-executive count={fix_missing}
-- fill-unknown: @seat-of:{subject} category
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition: non-
--   executive members
-- note: Policy of NHS England since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH counted (board, has, unknown) AS (
    SELECT b.id, (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category = 'independent-non-executive'),
        (SELECT count(*) FROM icb_members m WHERE m.board = b.id AND m.category IS NULL)
    FROM boards b
)
SELECT n.board AS subject, CASE WHEN n.has + n.unknown >= 2 THEN 'not-recorded' END AS state,
    CASE WHEN n.has + n.unknown >= 2 THEN 'unknown' ELSE 'count' END AS because, n.has, n.unknown, 2 - n.has AS fix_missing
FROM counted n
WHERE n.has < 2;
