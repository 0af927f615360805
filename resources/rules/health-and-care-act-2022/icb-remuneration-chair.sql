-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-remuneration-chair
-- mode: structure
-- strength: expected
-- theme: committee
-- subject: forum
-- statement: The remuneration committee is chaired by a non-executive member who chairs neither the board nor audit.
-- check: Looks at who chairs the committee with the remit remuneration, and what else that person is on the board.
-- message-none: The committee has no chair.
-- message-vacant: Nobody is recorded as holding the chair's seat of the committee.
-- message-wrong: {name} chairs it and is not a non-executive member of the board.
-- message-board: {name} chairs it and the board.
-- message-other: {name} chairs it and the audit committee.
-- fix: Give the chair to a non-executive member of the board who may hold it.
-- repair-none: seat {subject} category=chair
-- repair-vacant: set {fix_seat} person @non-executive
-- repair-wrong: set {fix_seat} person @non-executive
-- repair-board: set {fix_seat} person @non-executive
-- repair-other: set {fix_seat} person @non-executive
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Model constitution:
--   remuneration committee
-- note: Policy of NHS England since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH committees (board, id) AS (
    SELECT c.board, c.id FROM board_committees c JOIN forums_remit r ON r.owner = c.id AND r.value = 'remuneration'
), chairs (board, committee, person, seat) AS (
    SELECT c.board, c.id, s.person, s.id FROM committees c JOIN seats s ON s.forum = c.id AND s.category = 'chair'
)
SELECT c.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS name, NULL AS fix_seat
FROM committees c WHERE c.id NOT IN (SELECT h.committee FROM chairs h)
UNION ALL
SELECT h.committee, NULL, 'not-recorded', 'vacant', NULL, h.seat FROM chairs h WHERE h.person IS NULL
UNION ALL
SELECT h.committee, p.id, NULL,
    CASE WHEN EXISTS (SELECT 1 FROM icb_members m
                      WHERE m.board = h.board AND m.person = h.person AND m.category = 'chair') THEN 'board'
        ELSE 'wrong' END, coalesce(p.name, p.id), h.seat
FROM chairs h JOIN people p ON p.id = h.person
WHERE NOT EXISTS (SELECT 1 FROM icb_members m
                  WHERE m.board = h.board AND m.person = h.person AND m.category = 'independent-non-executive')
UNION ALL
SELECT h.committee, p.id, NULL, 'other', coalesce(p.name, p.id), h.seat
FROM chairs h JOIN people p ON p.id = h.person
WHERE EXISTS (SELECT 1 FROM board_committees c JOIN forums_remit r ON r.owner = c.id AND r.value = 'audit'
              JOIN seats s ON s.forum = c.id AND s.category = 'chair'
              WHERE c.board = h.board AND s.person = h.person);
