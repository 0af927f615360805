-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-multiple-places
-- strength: must
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: A provider collaborative works in more than one place.
-- check: Counts the places each collaborative lists. One that works in two systems or more is taken to work in
--   several places. Where its one system is a single place, a hint is all.
-- message-count: A collaborative works in 2 places or more; it lists {has}.
-- message-unknown: The places it works in aren't recorded.
-- message-single: It lists {has} place, in a system that is one place as a whole.
-- fix: List the places it covers. If there is only one, a place partnership is the form for it.
-- repair-count: put {fix_one} places @other-place:{subject}
-- repair-count: set {subject} places @places
-- repair-unknown: set {subject} places @places
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- note: The text doesn't say how this fits a system that is one place; a collaborative there may still span systems.

WITH counted (id, places, has, systems) AS (
    SELECT c.id, c.places,
        (SELECT count(DISTINCT x.value) FROM collaboratives_places x WHERE x.owner = c.id),
        (SELECT count(DISTINCT x.value) FROM collaboratives_systems x WHERE x.owner = c.id)
    FROM checked_collaboratives c
), single (id) AS (
    SELECT n.id
    FROM counted n
    WHERE (SELECT count(*) FROM places p
           WHERE p.system IS NULL OR n.systems = 0
              OR p.system IN (SELECT x.value FROM collaboratives_systems x WHERE x.owner = n.id)) = 1
)
SELECT n.id AS subject,
    CASE WHEN n.places IS NULL THEN 'not-recorded' WHEN n.id IN (SELECT id FROM single) THEN 'hint' END AS state,
    CASE WHEN n.places IS NULL THEN 'unknown' WHEN n.id IN (SELECT id FROM single) THEN 'single' ELSE 'count' END AS because,
    n.has, CASE WHEN n.has = 1 THEN n.id END AS fix_one
FROM counted n
WHERE n.has < 2 AND n.systems < 2;
