-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-dph-official-role
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: Directors of public health have an official role both in the ICS NHS body and in the Partnership.
-- check: Looks for a seat with the role director of public health on the board or another forum of the ICS NHS body,
--   or a post of the body with that title; and for such a seat on the Partnership. Vacant and designate seats count.
-- message-body: No seat or post of the ICS NHS body, filled or vacant, is a director of public health's.
-- message-partnership: No seat of the Partnership, filled or vacant, is a director of public health's.
-- fix: Give a director of public health a seat in each of the two, or a post with that title in the ICS NHS body.
-- repair-body: seat @committee category=member role=director-of-public-health sector=public-health from?=@council
-- repair-partnership: seat {also} category=member role=director-of-public-health sector=public-health from?=@council
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: What makes a role official isn't defined; it need not be a seat on the board.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, NULL AS also, 'body' AS because
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM body_seats s WHERE s.of_system = b.of_system AND s.role = 'director-of-public-health')
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies o JOIN posts t ON t.organisation = o.id
                  WHERE o.of_system = b.of_system AND t.title LIKE '%director of public health%')
UNION ALL
SELECT b.id, p.id, 'partnership'
FROM boards b JOIN partnerships p ON p.of_system = b.of_system
WHERE NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = p.id AND s.role = 'director-of-public-health');
