-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-covers-all-geography
-- strength: must
-- mode: structure
-- theme: place
-- subject: system
-- statement: Taken together, the places cover the whole of the system's area.
-- check: Looks for areas of the system that belong to no place, and as a hint for areas that belong to more than one.
-- message-uncovered: Areas that belong to no place: {area}.
-- message-unknown: Areas that belong to no place so far, while the areas of some places aren't recorded: {area}.
-- message-overlap: Areas that belong to more than one place: {area}.
-- message-none: No areas are recorded for the system, so it can't be seen whether its places cover it.
-- fix: Put each area in a place, or make a new place for it.
-- repair-uncovered: put @place areas {also}
-- repair-uncovered: place "New place"; put $ areas {also}
-- repair-unknown: put @place areas {also}
-- repair-unknown: place "New place"; put $ areas {also}
-- repair-none: add area name="New area" system={subject}; fill $ name
-- fill-unknown: @place areas
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: The text reports a request made to every system and leaves nothing optional, hence a must. It doesn't forbid
--   places that overlap.

SELECT a.of_system AS subject, a.id AS also,
    CASE WHEN EXISTS (SELECT 1 FROM system_places p WHERE p.of_system = a.of_system AND p.areas IS NULL) THEN 'not-recorded' END AS state,
    CASE WHEN EXISTS (SELECT 1 FROM system_places p WHERE p.of_system = a.of_system AND p.areas IS NULL) THEN 'unknown'
         ELSE 'uncovered' END AS because,
    a.name AS area
FROM system_areas a
WHERE NOT EXISTS (SELECT 1 FROM places_areas x JOIN system_places p ON p.id = x.owner
                  WHERE x.value = a.id AND p.of_system = a.of_system)
UNION ALL
SELECT a.of_system, a.id, 'hint', 'overlap', a.name
FROM system_areas a
WHERE (SELECT count(DISTINCT x.owner) FROM places_areas x JOIN system_places p ON p.id = x.owner
       WHERE x.value = a.id AND p.of_system = a.of_system) > 1
UNION ALL
SELECT s.id, NULL, 'not-recorded', 'none', NULL
FROM this_system s
WHERE NOT EXISTS (SELECT 1 FROM system_areas a WHERE a.of_system = s.id);
