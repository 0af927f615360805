-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-min-acute
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each place partnership involves providers of acute services.
-- check: Looks on the forum of each place for a seat drawn from an organisation with acute among its services, or
--   with acute as its sector or perspective. Vacant and designate seats count.
-- message-none: No seat on the place's forum, filled or vacant, brings acute services.
-- message-services: No seat on the place's forum is known to bring acute services: what {who} provides isn't
--   recorded.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether acute services take part.
-- fix: Add a seat drawn from a provider of acute services to the place's forum, or record on a seat that it brings
--   them.
-- repair: seat {subject} category=member sector=acute title="Acute services" from=@provider:acute
-- fill-services: {also} services
-- fill-forum: {subject} forum
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: One of seven parts of the minimum. The word is “involve”, so an attendee meets it as a member does, and one
--   seat may meet two parts. The documents differ: South East London describes its local care partnerships without
--   acute or mental health providers.

WITH met (place) AS (
    SELECT x.place
    FROM place_seats x
    WHERE x.sector = 'acute'
       OR EXISTS (SELECT 1 FROM organisations_services v
                      WHERE v.owner = x.drawnFrom AND v.value IN ('acute'))
    UNION
    SELECT place FROM place_perspectives WHERE word = 'acute'
), open (place, id, name) AS (
    SELECT x.place, o.id, coalesce(o.name, o.id)
    FROM place_seats x JOIN organisations o ON o.id = x.drawnFrom
    WHERE o.services IS NULL
      AND o.kind IN ('nhs-trust', 'foundation-trust', 'independent-provider', 'cic')
)
SELECT p.id AS subject, o.id AS also, CASE WHEN p.forum IS NULL OR o.id IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.forum IS NULL THEN 'forum' WHEN o.id IS NOT NULL THEN 'services' ELSE 'none' END AS because, o.name AS who
FROM system_places p LEFT JOIN open o ON o.place = p.id
WHERE p.id NOT IN (SELECT place FROM met);
