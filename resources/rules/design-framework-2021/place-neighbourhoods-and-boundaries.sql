-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-neighbourhoods-and-boundaries
-- strength: may
-- mode: structure
-- theme: place
-- subject: system, place
-- statement: A place holds a number of neighbourhoods, and often follows a council's boundary.
-- check: Looks for places with neither a neighbourhood nor a primary care network, for networks of the system that
--   lie in no place, and for networks and neighbourhoods that lie in two. An area that lies in two places is left to
--   place-covers-all-geography; whether a boundary follows a council's beyond that can't be drawn.
-- message-empty: The place has no neighbourhood and no primary care network.
-- message-unknown: Neither the neighbourhoods nor the primary care networks of the place are recorded.
-- message-outside: Primary care networks that lie in no place: {network}.
-- message-twice: Also in another place: {network}.
-- fix: Add the neighbourhoods and networks to their place, and write down why where a boundary departs from the
--   council's.
-- repair-empty: neighbourhood {subject}
-- repair-unknown: neighbourhood {subject}
-- repair-outside: put @place pcns {also}
-- repair-twice: take {subject} pcns {also}
-- fill-unknown: {subject} pcns
-- source: ICS design framework (NHS England, June 2021) | Context

WITH inside (of_system, place, id) AS (
    SELECT p.of_system, p.id, x.value FROM system_places p CROSS JOIN places_pcns x ON x.owner = p.id
    UNION
    SELECT p.of_system, p.id, x.value FROM system_places p CROSS JOIN places_neighbourhoods x ON x.owner = p.id
    UNION
    SELECT p.of_system, p.id, n.id FROM system_places p CROSS JOIN neighbourhoods n ON n.place = p.id
    UNION
    SELECT p.of_system, p.id, y.value
    FROM system_places p CROSS JOIN neighbourhoods n ON n.place = p.id CROSS JOIN neighbourhoods_pcns y ON y.owner = n.id
), twice (id) AS (
    SELECT id FROM inside GROUP BY of_system, id HAVING count(*) > 1
)
SELECT p.id AS subject, NULL AS also, CASE WHEN x.pcns IS NULL AND x.neighbourhoods IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN x.pcns IS NULL AND x.neighbourhoods IS NULL THEN 'unknown' ELSE 'empty' END AS because, NULL AS network
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE p.id NOT IN (SELECT place FROM inside)
UNION ALL
SELECT o.of_system, o.id, NULL, 'outside', o.name
FROM system_organisations o
WHERE o.kind = 'pcn' AND o.id NOT IN (SELECT id FROM inside)
  AND EXISTS (SELECT 1 FROM system_places p WHERE p.of_system = o.of_system)
UNION ALL
SELECT i.place, i.id, NULL, 'twice',
    coalesce((SELECT o.name FROM organisations o WHERE o.id = i.id), (SELECT n.name FROM neighbourhoods n WHERE n.id = i.id), i.id)
FROM inside i
WHERE i.id IN (SELECT id FROM twice);
