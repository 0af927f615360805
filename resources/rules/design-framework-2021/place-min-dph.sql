-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-min-dph
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each place partnership involves a director of public health.
-- check: Looks on the forum of each place for a seat with the role director of public health. Vacant and designate
--   seats count.
-- message-none: No seat on the place's forum, filled or vacant, is a director of public health's.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether a director of public health takes
--   part.
-- fix: Add a seat with the role director of public health to the place's forum, drawn from the place's local
--   authority.
-- repair: seat {subject} category=member role=director-of-public-health sector=public-health
--   from?=@place-council:{subject}
-- fill-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: One of seven parts of the minimum. The word is “involve”, so an attendee meets it as a member does.

SELECT p.id AS subject, CASE WHEN p.forum IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.forum IS NULL THEN 'forum' ELSE 'none' END AS because
FROM system_places p
WHERE NOT EXISTS (SELECT 1 FROM place_seats x WHERE x.place = p.id AND x.role = 'director-of-public-health');
