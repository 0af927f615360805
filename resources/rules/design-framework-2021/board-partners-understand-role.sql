-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partners-understand-role
-- mode: declaration
-- strength: may
-- theme: board
-- subject: forum
-- statement: Partners share a view of what it means to be a member of the statutory board.
-- check: Looks for partner seats on the board and asks the board to confirm that their holders know what is asked of
--   them.
-- message: It is not confirmed that the partners on the board know what is asked of a member.
-- fix: Write a short description for each partner seat, go through it with its holder, and confirm that.
-- source: NHS England webinar on integrated care systems (12 July 2021) | Points to Note/New High-level Risks
-- note: A risk that one system reported, not a national rule.

SELECT DISTINCT b.id AS subject
FROM boards b JOIN board_seats s ON s.forum = b.id AND s.category = 'partner';
