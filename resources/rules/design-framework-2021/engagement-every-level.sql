-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-every-level
-- strength: expected
-- mode: structure
-- theme: engagement
-- subject: system
-- statement: Engagement is part of the work at every level, with the groups that inequalities hit hardest first.
-- check: Looks for engagement that feeds into the Partnership, the board or another forum at system level; for
--   engagement that feeds into each place or its forum; and, where a place has neighbourhoods, for engagement of level
--   neighbourhood that feeds into it. At each level one must name a group affected by inequalities (a group with
--   under-represented, inequalit, excluded, deprived, inclusion or minority in its name).
-- message-none: Levels with no engagement: {where}.
-- message-unknown: No engagement is recorded, so it can't be seen at which levels people are heard.
-- message-groups: Levels whose engagement names no group affected by inequalities: {where}.
-- message-groups-unknown: Levels for whose engagement the groups aren't recorded: {where}.
-- fix: Add engagement at the level that lacks it, and name the groups it reaches.
-- repair-none: add engagement name="Listening to people" level={fix_level} feedsInto={fix_target} groups="people who are
--   under-represented"
-- repair-unknown: add engagement name="Listening to people" level=system feedsInto?=@board,@places groups="people who are
--   under-represented"
-- repair-groups: put {fix_engagement} groups "people who are under-represented"
-- repair-groups-unknown: put {fix_engagement} groups "people who are under-represented"
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities

WITH levels (of_system, id, name, word, target) AS (
    SELECT f.of_system, f.of_system, 'the system', NULL, f.id
    FROM system_forums f
    WHERE coalesce(f.level, 'system') = 'system' AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = f.of_system)
    UNION ALL
    SELECT p.of_system, p.id, p.name, NULL, p.id FROM system_places p
    UNION ALL
    SELECT p.of_system, p.id, p.name, NULL, p.forum FROM system_places p
    UNION ALL
    SELECT p.of_system, n.id, n.name, 'neighbourhood', x.target
    FROM system_places p
    JOIN (SELECT place, min(id) AS id, 'the neighbourhoods of ' AS name FROM neighbourhoods GROUP BY place) n ON n.place = p.id
    JOIN (SELECT id AS place, id AS target FROM places UNION ALL SELECT id, forum FROM places) x ON x.place = p.id
), heard (of_system, id, engagement) AS (
    SELECT l.of_system, l.id, e.id
    FROM levels l
    CROSS JOIN engagement_feedsInto f ON f.value = l.target
    CROSS JOIN engagement e ON e.id = f.owner
    WHERE l.word IS NULL OR e.level = l.word
), reached (of_system, id) AS (
    SELECT h.of_system, h.id
    FROM heard h CROSS JOIN engagement_groups g ON g.owner = h.engagement
    WHERE g.value LIKE '%under-represented%' OR g.value LIKE '%inequalit%' OR g.value LIKE '%excluded%' OR g.value LIKE '%deprived%'
       OR g.value LIKE '%inclusion%' OR g.value LIKE '%minorit%'
), named (of_system, id, name) AS (
    SELECT DISTINCT l.of_system, l.id,
        CASE WHEN l.word IS NULL THEN l.name
             ELSE l.name || (SELECT p.name FROM neighbourhoods n CROSS JOIN places p ON p.id = n.place WHERE n.id = l.id) END
    FROM levels l
)
SELECT n.of_system AS subject, CASE WHEN n.id <> n.of_system THEN n.id END AS also, NULL AS state, 'none' AS because, n.name AS "where",
    CASE WHEN n.id = n.of_system THEN (SELECT min(b.id) FROM boards b WHERE b.of_system = n.of_system)
         ELSE coalesce((SELECT x.place FROM neighbourhoods x WHERE x.id = n.id), n.id) END AS fix_target,
    CASE WHEN n.id = n.of_system THEN 'system' WHEN n.id IN (SELECT p.id FROM system_places p) THEN 'place' ELSE 'neighbourhood' END
        AS fix_level,
    NULL AS fix_engagement
FROM named n
WHERE (n.of_system, n.id) NOT IN (SELECT of_system, id FROM heard) AND EXISTS (SELECT 1 FROM recorded WHERE what = 'engagement')
UNION ALL
SELECT b.of_system, NULL, 'not-recorded', 'unknown', NULL, NULL, NULL, NULL
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'engagement')
UNION ALL
SELECT n.of_system, CASE WHEN n.id <> n.of_system THEN n.id END,
    CASE WHEN NOT EXISTS (SELECT 1 FROM heard h CROSS JOIN engagement e ON e.id = h.engagement
                          WHERE h.of_system = n.of_system AND h.id = n.id AND e.groups IS NOT NULL) THEN 'not-recorded' END,
    CASE WHEN NOT EXISTS (SELECT 1 FROM heard h CROSS JOIN engagement e ON e.id = h.engagement
                          WHERE h.of_system = n.of_system AND h.id = n.id AND e.groups IS NOT NULL) THEN 'groups-unknown'
         ELSE 'groups' END,
    n.name, NULL, NULL, (SELECT min(h.engagement) FROM heard h WHERE h.of_system = n.of_system AND h.id = n.id)
FROM named n
WHERE (n.of_system, n.id) IN (SELECT of_system, id FROM heard)
  AND (n.of_system, n.id) NOT IN (SELECT of_system, id FROM reached);
