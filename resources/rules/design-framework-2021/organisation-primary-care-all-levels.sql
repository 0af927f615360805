-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-primary-care-all-levels
-- strength: expected
-- mode: structure
-- theme: organisation
-- subject: system, place, forum
-- statement: Primary care takes part in decisions at every level, in the forums that set the direction above all.
-- check: Looks for a primary care seat (by its sector, or drawn from a practice or network) on the Partnership, the
--   board or another deciding forum of the ICS NHS body; on the forum of each place; and on each forum of a
--   neighbourhood. Vacant seats count.
-- message-system: No seat on the Partnership, the board or a deciding committee, filled or vacant, brings primary
--   care.
-- message-place: No seat on the place's forum, filled or vacant, brings primary care.
-- message-place-forum: The place's forum isn't recorded, so it can't be seen whether primary care takes part.
-- message-neighbourhood: No seat on this neighbourhood's forum, filled or vacant, brings primary care.
-- fix: Add a primary care seat at the level that lacks one.
-- repair-system: seat @partnership category=member sector=primary-care from?=@primary-care
-- repair-place: seat {subject} category=member sector=primary-care from?=@primary-care
-- repair-place-forum: seat {subject} category=member sector=primary-care from?=@primary-care
-- repair-neighbourhood: seat {subject} category=member sector=primary-care from?=@primary-care
-- fill-place-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Primary care in Integrated Care Systems

WITH voiced (of_system, forum) AS (
    SELECT DISTINCT x.of_system, x.forum
    FROM primary_care_seats x
)
SELECT b.of_system AS subject, NULL AS state, 'system' AS because
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM voiced v
                  WHERE v.of_system = b.of_system
                    AND (v.forum IN (SELECT p.id FROM partnerships p)
                         OR v.forum IN (SELECT f.id FROM body_forums f CROSS JOIN forums g ON g.id = f.id
                                        WHERE coalesce(g.decisionMaking, 1) AND coalesce(g.level, 'system') = 'system')))
UNION ALL
SELECT p.id, CASE WHEN p.forum IS NULL THEN 'not-recorded' END, CASE WHEN p.forum IS NULL THEN 'place-forum' ELSE 'place' END
FROM system_places p
WHERE p.forum IS NULL OR (p.of_system, p.forum) NOT IN (SELECT of_system, forum FROM voiced)
UNION ALL
SELECT f.id, NULL, 'neighbourhood'
FROM system_forums f
WHERE f.level = 'neighbourhood' AND (f.of_system, f.id) NOT IN (SELECT of_system, forum FROM voiced);
