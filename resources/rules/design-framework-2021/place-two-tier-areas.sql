-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-two-tier-areas
-- strength: may
-- mode: structure
-- theme: place
-- subject: place
-- statement: Where county and district councils share an area, think about which of them takes part in each place.
-- check: In a system with an area of tier upper and one of tier lower: for each place with a lower-tier area, looks
--   on its forum for a seat drawn from the district council of that area. Vacant seats count. An area whose tier isn't
--   recorded is reported.
-- message-district: District councils in the place's area that have no seat, filled or vacant, on its forum:
--   {council}.
-- message-authority: Which council the area belongs to isn't recorded: {council}.
-- message-tier: Areas of the place whose tier of local government isn't recorded: {council}.
-- fix: Show which councils sit in the place and at which tier.
-- repair-district: seat {subject} category=member from={also}
-- repair-tier: set {fix_area} tier upper
-- repair-tier: set {fix_area} tier lower
-- repair-tier: set {fix_area} tier unitary
-- fill-authority: {also} authority
-- source: Norfolk and Waveney ICS development slides (June 2021) | How we work locally in our ICS
-- note: The slides find no clear right answer. A boundary can't be compared with a council's beyond the areas that a
--   place lists.

WITH two_tier (of_system) AS (
    SELECT s.id
    FROM this_system s
    WHERE EXISTS (SELECT 1 FROM system_areas a WHERE a.of_system = s.id AND a.tier = 'upper')
      AND EXISTS (SELECT 1 FROM system_areas a WHERE a.of_system = s.id AND a.tier = 'lower')
)
SELECT p.id AS subject, coalesce(a.authority, a.id) AS also, CASE WHEN a.tier IS NULL OR a.authority IS NULL THEN 'not-recorded' END
    AS state,
    CASE WHEN a.tier IS NULL THEN 'tier' WHEN a.authority IS NULL THEN 'authority' ELSE 'district' END AS because,
    coalesce(CASE WHEN a.tier IS NOT NULL THEN (SELECT o.name FROM organisations o WHERE o.id = a.authority) END, a.name) AS council,
    a.id AS fix_area
FROM two_tier t
CROSS JOIN system_places p ON p.of_system = t.of_system
CROSS JOIN places_areas x ON x.owner = p.id
CROSS JOIN system_areas a ON a.id = x.value AND a.of_system = t.of_system
WHERE a.tier IS NULL
   OR (a.tier = 'lower' AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.forum = p.forum AND s.drawnFrom = a.authority));
