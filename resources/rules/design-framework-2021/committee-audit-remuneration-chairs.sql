-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-audit-remuneration-chairs
-- strength: expected
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: Two independent non-executive directors chair the audit and the remuneration committee; the chair of the
--   board chairs neither.
-- check: For the chair of each of the two committees, looks whether the same person holds an independent
--   non-executive seat on the board and not the board's chair. One person in both chairs gives a hint. A vacant chair
--   seat is left alone.
-- message-none: The committee has no chair's seat, not even a vacant one.
-- message-unknown: Who holds the chair seat isn't recorded.
-- message-not-independent: Its chair ({who}) holds no independent non-executive seat on the board.
-- message-board-chair: Its chair ({who}) also chairs the board.
-- message-both: {who} chairs both the audit and the remuneration committee.
-- fix: Give each of the two chairs to a different independent non-executive director.
-- repair-none: seat {subject} category=chair
-- repair-unknown: set {also} person @non-executive
-- repair-unknown: set {also} status vacant
-- repair-not-independent: set {also} person @non-executive
-- repair-board-chair: set {also} person @non-executive
-- repair-both: set {fix_seat} person @non-executive
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The text gives the two posts as the reason for having two non-executives. That they are different people, and
--   neither the board's chair, is the natural reading and not a stated rule.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH committees (board, id, remit) AS (
    SELECT c.board, c.id, r.value
    FROM board_committees c JOIN forums_remit r ON r.owner = c.id
    WHERE r.value IN ('audit', 'remuneration')
), chairs (board, committee, remit, seat, person, status) AS (
    SELECT c.board, c.id, c.remit, s.id, s.person, coalesce(s.status, '')
    FROM committees c JOIN seats s ON s.forum = c.id
    WHERE s.category = 'chair'
)
SELECT c.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS who, NULL AS fix_seat
FROM committees c
WHERE c.id NOT IN (SELECT committee FROM chairs)
UNION ALL
SELECT h.committee, h.seat, 'not-recorded', 'unknown', NULL, NULL
FROM chairs h
WHERE h.person IS NULL AND h.status <> 'vacant'
UNION ALL
SELECT h.committee, h.seat, NULL, 'not-independent', coalesce(p.name, p.id), NULL
FROM chairs h JOIN people p ON p.id = h.person
WHERE NOT EXISTS (SELECT 1 FROM seats s
                  WHERE s.forum = h.board AND s.person = h.person AND s.category = 'independent-non-executive')
UNION ALL
SELECT h.committee, h.seat, NULL, 'board-chair', coalesce(p.name, p.id), NULL
FROM chairs h JOIN people p ON p.id = h.person
WHERE EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = h.board AND s.person = h.person AND s.category = 'chair')
UNION ALL
SELECT h.committee, r.committee, 'hint', 'both', coalesce(p.name, p.id), r.seat
FROM chairs h
JOIN chairs r ON r.board = h.board AND r.person = h.person AND r.committee <> h.committee
JOIN people p ON p.id = h.person
WHERE h.remit = 'audit' AND r.remit = 'remuneration';
