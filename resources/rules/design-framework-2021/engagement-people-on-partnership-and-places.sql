-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-people-on-partnership-and-places
-- strength: expected
-- mode: structure
-- theme: engagement
-- subject: forum, place
-- statement: Local people and communities are represented where the Partnership and the places set priorities and
--   decide.
-- check: Looks on the Partnership and on the forum of each place for a seat that brings people who access care (by
--   its sector, or drawn from Healthwatch), one of somebody with lived experience, one tagged community, patients or
--   carers, or one with the perspective patients-and-carers. Vacant seats count.
-- message-partnership: No seat on the Partnership, filled or vacant, brings local people.
-- message-place: No seat on the place's forum, filled or vacant, brings local people.
-- message-place-forum: The place's forum isn't recorded, so it can't be seen whether local people take part.
-- fix: Add a seat for local people, or record on a seat that it brings their voice.
-- repair: seat {subject} category=member role=lived-experience sector=people-who-access-care from?=@healthwatch
-- fill-place-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities
-- note: A seat of the voluntary sector isn't counted unless it is tagged. The sector “community” means community
--   services and isn't counted either.

SELECT p.id AS subject, NULL AS state, 'partnership' AS because
FROM partnerships p
WHERE (p.of_system, p.id) NOT IN (SELECT of_system, forum FROM people_seats)
UNION ALL
SELECT p.id, CASE WHEN p.forum IS NULL THEN 'not-recorded' END, CASE WHEN p.forum IS NULL THEN 'place-forum' ELSE 'place' END
FROM system_places p
WHERE p.forum IS NULL OR (p.of_system, p.forum) NOT IN (SELECT of_system, forum FROM people_seats);
