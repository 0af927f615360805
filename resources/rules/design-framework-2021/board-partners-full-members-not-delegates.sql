-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partners-full-members-not-delegates
-- strength: expected
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: Partner members are full members of the board: they bring the view of their sector and act for the
--   whole.
-- check: Looks at the capacity of the partner seats of the board, and for the tag mandated on them.
-- message-less: Partner seats that aren't full members: {seat}.
-- message-mandated: Partner seats tagged as mandated by their sector: {mandated}.
-- message-unknown: Whether these partner seats are full members isn't recorded: {open}. Fill in “capacity” on them.
-- fix: Set the seat's capacity to full member and take the mandate away.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: A vacant partner seat counts like a filled one: the rule is about the seat. A mandate has no field of its
--   own; the tag mandated records it.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH partners (board, id, name, capacity) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id), s.capacity
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.category = 'partner'
)
SELECT p.board AS subject, p.id AS also, NULL AS state, 'less' AS because, p.name AS seat, NULL AS mandated, NULL AS open
FROM partners p
WHERE p.capacity <> 'full-member'
UNION ALL
SELECT p.board, p.id, NULL, 'mandated', NULL, p.name, NULL
FROM partners p CROSS JOIN seats_tags t ON t.owner = p.id
WHERE t.value = 'mandated'
UNION ALL
SELECT p.board, p.id, 'not-recorded', 'unknown', NULL, NULL, p.name
FROM partners p
WHERE p.capacity IS NULL;
