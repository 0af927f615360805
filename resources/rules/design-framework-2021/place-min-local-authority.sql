-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-min-local-authority
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each place partnership involves the local authorities of the place.
-- check: For the authority of each area of the place, looks for a seat on the place's forum drawn from it. For a
--   district without responsibility for social care a missing seat is a hint. Vacant and designate seats count.
-- message-missing: No seat on the place's forum, filled or vacant, is drawn from {who}.
-- message-district: No seat on the place's forum, filled or vacant, is drawn from the district council {who}.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether its local authorities take part.
-- message-areas: The areas of the place aren't recorded, so it can't be seen which local authorities belong to it.
-- message-authority: The authority of {who} isn't recorded.
-- fix: Add a seat on the place's forum drawn from each local authority of the place.
-- repair-missing: seat {subject} category=member from={also}
-- repair-district: seat {subject} category=member from={also}
-- repair-forum: seat {subject} category=member from={also}
-- fill-forum: {subject} forum
-- fill-areas: {subject} areas
-- fill-authority: {also} authority
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: One of seven parts of the minimum. The word is “involve”, so an attendee meets it as a member does. The text
--   doesn't say whether district councils count beside the county; Norfolk and Waveney has both.

SELECT p.id AS subject, o.id AS also,
    CASE WHEN a.tier = 'lower' OR a.socialCare = 0 THEN 'hint' END AS state,
    CASE WHEN a.tier = 'lower' OR a.socialCare = 0 THEN 'district' ELSE 'missing' END AS because,
    coalesce(o.name, o.id) AS who
FROM system_places p
JOIN places_areas x ON x.owner = p.id
JOIN system_areas a ON a.id = x.value AND a.of_system = p.of_system
JOIN organisations o ON o.id = a.authority
WHERE p.forum IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM place_seats s WHERE s.place = p.id AND s.drawnFrom = o.id)
UNION ALL
SELECT DISTINCT p.id, o.id, 'not-recorded', 'forum', NULL
FROM system_places p
LEFT JOIN places_areas x ON x.owner = p.id
LEFT JOIN areas a ON a.id = x.value
LEFT JOIN organisations o ON o.id = a.authority
WHERE p.forum IS NULL
UNION ALL
SELECT p.id, NULL, 'not-recorded', 'areas', NULL
FROM system_places p
WHERE p.areas IS NULL
UNION ALL
SELECT p.id, a.id, 'not-recorded', 'authority', a.name
FROM system_places p
JOIN places_areas x ON x.owner = p.id
JOIN system_areas a ON a.id = x.value AND a.of_system = p.of_system
WHERE a.authority IS NULL;
