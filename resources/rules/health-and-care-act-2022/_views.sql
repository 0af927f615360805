-- SPDX-License-Identifier: GPL-3.0-or-later
-- title: Health and Care Act 2022 and NHS England's guidance on it
-- views-of: design-framework-2021
-- The Act's words for what the framework's views hold: an Integrated Care Board is the ICS NHS body, an Integrated Care Partnership
-- the ICS Partnership. Must is what the Act says, expected is NHS England's policy or guidance, may is for information.

-- Members of the board of an Integrated Care Board. Who takes part or observes without a vote is no member.
CREATE TEMP VIEW icb_members AS
SELECT b.of_system, b.id AS board, b.body, s.id, coalesce(s.title, s.id) AS title, s.category, s.role, s.person, s.drawnFrom,
    s.employedBy, s.selectedBy,
    s.category IS NOT NULL AND s.category <> 'chair' AND coalesce(s.role, '') <> 'chief-executive' AS is_ordinary
FROM boards b JOIN seats s ON s.forum = b.id
WHERE coalesce(s.category, '') <> 'attendee' AND coalesce(s.capacity, '') NOT IN ('in-attendance', 'non-voting');

-- Responsible local authorities: those with social care whose area is in the Integrated Care Board's, wholly or partly.
CREATE TEMP VIEW responsible_authorities AS
SELECT a.of_system, o.id, coalesce(o.name, o.id) AS name, max(coalesce(a.inFootprint, 'wholly') = 'wholly') AS is_whole
FROM system_areas a JOIN organisations o ON o.id = a.authority
WHERE a.socialCare = 1
GROUP BY a.of_system, o.id, coalesce(o.name, o.id);
