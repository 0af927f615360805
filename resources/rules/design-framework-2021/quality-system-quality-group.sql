-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: quality-system-quality-group
-- strength: must
-- mode: structure
-- theme: quality
-- subject: system
-- statement: The ICS NHS body leads a System Quality Group.
-- check: Looks for a forum of kind system-quality-group and for its chair or lead (category chair, or role chair or
--   lead), who must be drawn from or employed by the ICS NHS body.
-- message-none: The system has no System Quality Group; it needs 1.
-- message-lead: Who chairs or leads {group} isn't drawn.
-- message-elsewhere: {group} is led by {seat}, who isn't from the ICS NHS body.
-- message-unknown: Whether {seat}, who leads {group}, comes from the ICS NHS body isn't recorded.
-- fix: Add a System Quality Group with a chair drawn from the ICS NHS body.
-- repair-lead: seat {also} category=chair from=@body
-- repair-elsewhere: set {fix_seat} drawnFrom @body
-- repair-unknown: set {fix_seat} drawnFrom @body
-- repair-none: forum system-quality-group name="System Quality Group" parent=@board; seat $ category=chair from=@body
-- source: ICS design framework (NHS England, June 2021) | Quality governance

WITH quality_group (of_system, id, name) AS (
    SELECT f.of_system, f.id, f.name FROM system_forums f WHERE f.kind = 'system-quality-group'
), lead (of_system, forum, name, id, title, unknown, ours) AS (
    SELECT g.of_system, g.id, g.name, s.id, coalesce(s.title, s.id), s.drawnFrom IS NULL AND s.employedBy IS NULL,
        EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = g.of_system AND b.id IN (s.drawnFrom, s.employedBy))
    FROM quality_group g JOIN seats s ON s.forum = g.id
    WHERE s.category = 'chair' OR s.role IN ('chair', 'lead')
)
SELECT s.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS "group", NULL AS seat, NULL AS fix_seat
FROM this_system s
WHERE s.id NOT IN (SELECT of_system FROM quality_group)
UNION ALL
SELECT g.of_system, g.id, 'not-recorded', 'lead', g.name, NULL, NULL
FROM quality_group g
WHERE g.id NOT IN (SELECT forum FROM lead)
UNION ALL
SELECT l.of_system, l.forum, CASE WHEN l.unknown THEN 'not-recorded' END, CASE WHEN l.unknown THEN 'unknown' ELSE 'elsewhere' END,
    l.name, l.title, l.id
FROM lead l
WHERE l.forum NOT IN (SELECT forum FROM lead WHERE ours)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = l.of_system);
