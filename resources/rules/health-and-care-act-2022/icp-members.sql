-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icp-members
-- mode: structure
-- strength: must
-- theme: partnership
-- subject: forum
-- statement: The Integrated Care Board appoints one member of the Partnership and each responsible local authority
--   one.
-- check: Looks for a seat on the Partnership drawn from the Integrated Care Board and from each authority with social
--   care wholly in the area. Vacant and designate seats count.
-- message: {name} has no member, not even a vacant seat.
-- fix: Add a seat drawn from each that is missing.
-- repair: seat {subject} category=member from={also}
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Section 116ZA
-- note: Statute, in force since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH wanted (of_system, id, name) AS (
    SELECT of_system, id, name FROM nhs_bodies
    UNION
    SELECT of_system, id, name FROM responsible_authorities WHERE is_whole
)
SELECT p.id AS subject, w.id AS also, w.name
FROM partnerships p JOIN wanted w ON w.of_system = p.of_system
WHERE NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = p.id AND s.drawnFrom = w.id AND coalesce(s.category, '') <> 'attendee');
