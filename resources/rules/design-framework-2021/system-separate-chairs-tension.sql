-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-separate-chairs-tension
-- strength: may
-- mode: structure
-- theme: system
-- subject: system
-- statement: Where the board and the Partnership have different chairs, the two need a way to work together.
-- check: Compares who holds the chair of the board and the chair of the Partnership. Two people are no finding if
--   either also sits on the other's forum or the Partnership has recorded how it settles disagreements. A vacant chair
--   is not compared; one that is held or designate, with nobody named, is reported as not recorded.
-- message-differ: {board} and {partnership} have different chairs, and how the two work together isn't recorded.
-- message-unknown: Who chairs {forum} isn't recorded, so it can't be seen whether the board and the Partnership share
--   a chair.
-- fix: Record how the two chairs work together (in the Partnership's way of settling disagreements, or with a seat on
--   each other's forum), or choose one chair for both.
-- repair-differ: seat {fix_partnership} category=member person={fix_person}
-- fill-unknown: {also1} person
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- note: DOCUMENTS DIFFER in tone: the briefing reports separate chairs as a risk, the framework as a choice that may
--   make more room for elected members. Both are legitimate.

WITH chairs (of_system, top, forum, name, seat, person, vacant) AS (
    SELECT b.of_system, 'board', b.id, b.name, s.id, s.person, coalesce(s.status = 'vacant', 0)
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.category = 'chair'
    UNION ALL
    SELECT p.of_system, 'partnership', p.id, p.name, s.id, s.person, coalesce(s.status = 'vacant', 0)
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id
    WHERE s.category = 'chair'
), pair (of_system, board, board_name, board_seat, board_chair, board_vacant, partnership, partnership_name, partnership_seat,
         partnership_chair, partnership_vacant) AS (
    SELECT b.of_system, b.forum, b.name, b.seat, b.person, b.vacant, p.forum, p.name, p.seat, p.person, p.vacant
    FROM chairs b CROSS JOIN chairs p ON p.of_system = b.of_system AND p.top = 'partnership'
    WHERE b.top = 'board'
)
SELECT x.of_system AS subject, x.board_seat AS also1, x.partnership_seat AS also2, NULL AS state, 'differ' AS because,
    x.board_name AS board, x.partnership_name AS partnership, NULL AS forum,
    x.partnership AS fix_partnership, x.board_chair AS fix_person
FROM pair x
WHERE x.board_chair <> x.partnership_chair
  AND NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = x.partnership AND s.person = x.board_chair)
  AND NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = x.board AND s.person = x.partnership_chair)
  AND NOT EXISTS (SELECT 1 FROM forums f WHERE f.id = x.partnership AND f.disagreementProcess IS NOT NULL)
UNION ALL
SELECT x.of_system, x.board_seat, NULL, 'not-recorded', 'unknown', NULL, NULL, x.board_name, NULL, NULL
FROM pair x
WHERE x.board_chair IS NULL AND NOT x.board_vacant AND NOT x.partnership_vacant
UNION ALL
SELECT x.of_system, x.partnership_seat, NULL, 'not-recorded', 'unknown', NULL, NULL, x.partnership_name, NULL, NULL
FROM pair x
WHERE x.partnership_chair IS NULL AND NOT x.board_vacant AND NOT x.partnership_vacant;
