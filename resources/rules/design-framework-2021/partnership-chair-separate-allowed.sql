-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-chair-separate-allowed
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: The Partnership may have a chair of its own, who is not the chair of the ICS NHS body.
-- check: Compares who chairs the Partnership with who chairs the board.
-- message: It is chaired by {who}, who does not chair the board: a voice of its own, for example an elected one.
-- fix: Keep the choice or change it, and note why.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- note: A matter for each system. The NHS Confederation reports a worry about two chairs; see system-separate-chairs-
--   tension.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH partnership_chairs (of_system, forum, name, person) AS (
    SELECT p.of_system, p.id, p.name, s.person FROM partnerships p JOIN partnership_seats s ON s.forum = p.id AND s.category = 'chair'
), board_chairs (of_system, forum, name, person) AS (
    SELECT b.of_system, b.id, b.name, s.person FROM boards b JOIN board_seats s ON s.forum = b.id AND s.category = 'chair'
)
SELECT DISTINCT p.forum AS subject, b.forum AS also, coalesce(h.name, h.id) AS who
FROM partnership_chairs p
JOIN board_chairs b ON b.of_system = p.of_system AND b.person <> p.person
JOIN people h ON h.id = p.person;
