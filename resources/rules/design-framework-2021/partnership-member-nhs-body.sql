-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-member-nhs-body
-- strength: must
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: The local NHS belongs to the Partnership, through the ICS NHS body at the least.
-- check: Looks for a seat on the Partnership drawn from the ICS NHS body. Vacant and designate seats count.
-- message: No seat, filled or vacant, is drawn from {body}.
-- fix: Add a seat drawn from the ICS NHS body.
-- repair: seat {subject} category=member from={also}
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, b.id AS also, b.name AS body
FROM partnerships p
JOIN nhs_bodies b ON b.of_system = p.of_system
WHERE NOT EXISTS (SELECT 1 FROM partnership_seats s JOIN nhs_bodies c ON c.id = s.drawnFrom
                  WHERE s.forum = p.id AND c.of_system = p.of_system);
