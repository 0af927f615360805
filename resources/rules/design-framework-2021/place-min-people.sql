-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-min-people
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each place partnership involves representatives of people who use care and support.
-- check: Looks on the forum of each place for a seat with the sector people-who-access-care (its own, or that of
--   Healthwatch it is drawn from), or with the perspective patients-and-carers. Vacant and designate seats count.
-- message-none: No seat on the place's forum, filled or vacant, brings people who access care.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether people who access care take part.
-- fix: Add a seat for a representative of people who access care and support to the place's forum, or record on a
--   seat that it brings their voice.
-- repair: seat {subject} category=member role=lived-experience sector=people-who-access-care title="People who use
--   care and support"
-- fill-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: One of seven parts of the minimum. The word is “involve”, so an attendee meets it as a member does, and one
--   seat may meet two parts.

WITH met (place) AS (
    SELECT x.place
    FROM place_seats x
    WHERE x.sector = 'people-who-access-care'
    UNION
    SELECT place FROM place_perspectives WHERE word = 'patients-and-carers'
)
SELECT p.id AS subject, CASE WHEN p.forum IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.forum IS NULL THEN 'forum' ELSE 'none' END AS because
FROM system_places p
WHERE p.id NOT IN (SELECT place FROM met);
