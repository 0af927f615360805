-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-audit
-- strength: must
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: The board has an audit committee.
-- check: Looks for a forum of kind committee with audit in its remit whose parent is the board. A committee that
--   belongs to the ICS NHS body and names no parent counts, and the missing parent is reported.
-- message-none: The board has no audit committee; it needs 1.
-- message-remit: {committee} may be the audit committee, but its remit isn't recorded.
-- message-parent: The audit committee belongs to the ICS NHS body, but its parent, the board, isn't recorded.
-- fix: Add an audit committee under the board, or put audit into the remit of the one there is.
-- repair-none: forum committee name="Audit committee" parent=@board remit=audit
-- repair-remit: put {also} remit audit
-- repair-parent: set {subject} parent {also}
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- note: The wording is an expectation that each board will be required to have one; it is taken as a must.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH found (board, id, parent) AS (
    SELECT c.board, c.id, c.parent
    FROM board_committees c JOIN forums_remit r ON r.owner = c.id AND r.value = 'audit'
), likely (board, id, name) AS (
    SELECT c.board, c.id, c.name
    FROM board_committees c JOIN forums f ON f.id = c.id
    WHERE f.remit IS NULL AND c.name LIKE '%audit%'
)
SELECT b.id AS subject, l.id AS also, CASE WHEN l.id IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN l.id IS NOT NULL THEN 'remit' ELSE 'none' END AS because, l.name AS committee
FROM boards b LEFT JOIN likely l ON l.board = b.id
WHERE b.id NOT IN (SELECT board FROM found)
UNION ALL
SELECT c.id, c.board, 'not-recorded', 'parent', NULL
FROM found c
WHERE c.parent IS NULL AND NOT EXISTS (SELECT 1 FROM found d WHERE d.board = c.board AND d.parent IS NOT NULL);
