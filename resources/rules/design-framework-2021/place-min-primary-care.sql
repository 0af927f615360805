-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-min-primary-care
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each place partnership involves primary care provider leadership.
-- check: Looks on the forum of each place for a seat the sector primary-care, drawn from a general practice, a
--   primary care network or another provider of primary care, or with the perspective primary-care. Vacant and
--   designate seats count.
-- message-none: No seat on the place's forum, filled or vacant, brings primary care leadership.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether primary care leadership takes part.
-- fix: Add a seat on the place's forum for primary care leadership, or record on a seat that it brings it.
-- repair: seat {subject} category=member sector=primary-care title="Primary care" from?=@network:{subject}
-- fill-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: One of seven parts of the minimum. The word is “involve”, so an attendee meets it as a member does, and one
--   seat may meet two parts.

WITH met (place) AS (
    SELECT x.place
    FROM place_seats x
    WHERE x.sector = 'primary-care'
       OR x.drawn_kind IN ('general-practice', 'pcn')
       OR EXISTS (SELECT 1 FROM organisations_services v
                      WHERE v.owner = x.drawnFrom AND v.value IN ('primary-medical', 'dental', 'ophthalmic', 'pharmaceutical'))
    UNION
    SELECT place FROM place_perspectives WHERE word = 'primary-care'
)
SELECT p.id AS subject, CASE WHEN p.forum IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.forum IS NULL THEN 'forum' ELSE 'none' END AS because
FROM system_places p
WHERE p.id NOT IN (SELECT place FROM met);
