-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-vcse-all-levels
-- strength: expected
-- mode: structure
-- theme: organisation
-- subject: system, place
-- statement: The voluntary sector is a partner at every level, and part of the governance there.
-- check: Looks for a seat that brings the voluntary sector (by its sector, or drawn from a voluntary organisation or
--   alliance) on the Partnership or a forum of the ICS NHS body, and on the forum of each place. Vacant seats count.
-- message-system: No seat on the Partnership or a forum of the ICS NHS body, filled or vacant, is the voluntary
--   sector's.
-- message-place: No seat on the place's forum, filled or vacant, is the voluntary sector's.
-- message-place-forum: The place's forum isn't recorded, so it can't be seen whether the voluntary sector takes part.
-- fix: Add a seat for the voluntary sector at the level that lacks one.
-- repair-system: seat @partnership category=member sector=vcse from?=@voluntary
-- repair-place: seat {subject} category=member sector=vcse from?=@voluntary
-- repair-place-forum: seat {subject} category=member sector=vcse from?=@voluntary
-- fill-place-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Voluntary, community and social enterprise partners

SELECT b.of_system AS subject, NULL AS state, 'system' AS because
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM forum_voices v
                  WHERE v.of_system = b.of_system AND v.voice = 'vcse'
                    AND (v.forum IN (SELECT p.id FROM partnerships p)
                         OR v.forum IN (SELECT f.id FROM body_forums f WHERE f.id NOT IN (SELECT x.forum FROM system_places x
                                                                                         WHERE x.forum IS NOT NULL))))
UNION ALL
SELECT p.id, CASE WHEN p.forum IS NULL THEN 'not-recorded' END, CASE WHEN p.forum IS NULL THEN 'place-forum' ELSE 'place' END
FROM system_places p
WHERE p.forum IS NULL OR (p.of_system, p.forum) NOT IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'vcse');
