-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icp-authority-partly-within
-- mode: structure
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: A responsible local authority is one as well where its area is only partly in that of the Integrated Care
--   Board.
-- check: Looks for authorities with social care that are partly in the area and have no seat on the Partnership. A
--   sliver of the area is for the system to weigh. Vacant and designate seats count.
-- message: {name} is partly in the area and has no member, not even a vacant seat.
-- fix: Agree with the authority whether it takes part, and add a seat or a note.
-- repair: seat {subject} category=member from={also}
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Section 116ZA
-- note: For information; the law since 1 July 2022. Several systems have such slivers, some of about one in a hundred
--   of the authority’s area.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, w.id AS also, w.name
FROM partnerships p JOIN responsible_authorities w ON w.of_system = p.of_system AND NOT w.is_whole
WHERE NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = p.id AND s.drawnFrom = w.id AND coalesce(s.category, '') <> 'attendee');
