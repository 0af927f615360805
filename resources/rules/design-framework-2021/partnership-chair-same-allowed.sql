-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-chair-same-allowed
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: The chair of the ICS NHS body may also chair the Partnership.
-- check: Compares who chairs the Partnership with who chairs the board. One person then holds two seats.
-- message: It is chaired by {who}, who chairs the board as well: that helps the two to act together.
-- fix: Keep the choice or change it; either way both partners take part in choosing the chair.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS Partnership – called in the
--   legislation the “Integrated Care Partnership”
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH partnership_chairs (of_system, forum, name, person) AS (
    SELECT p.of_system, p.id, p.name, s.person FROM partnerships p JOIN partnership_seats s ON s.forum = p.id AND s.category = 'chair'
), board_chairs (of_system, forum, name, person) AS (
    SELECT b.of_system, b.id, b.name, s.person FROM boards b JOIN board_seats s ON s.forum = b.id AND s.category = 'chair'
)
SELECT DISTINCT p.forum AS subject, b.forum AS also, coalesce(h.name, h.id) AS who
FROM partnership_chairs p
JOIN board_chairs b ON b.of_system = p.of_system AND b.person = p.person
JOIN people h ON h.id = p.person;
