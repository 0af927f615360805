-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-sel-membership
-- strength: may
-- mode: structure
-- theme: place
-- subject: place
-- statement: South East London's local care partnerships bring leaders of the NHS, the council and the voluntary
--   sector together.
-- check: Looks on each place's forum for a seat that brings the NHS, one that brings a local authority and one that
--   brings the voluntary sector, by its sector or the organisation it is drawn from. Vacant seats count.
-- message-missing: No seat on the place's forum, filled or vacant, brings: {sector}.
-- message-forum: The place's forum isn't recorded, so it can't be seen who takes part.
-- fix: Add a seat for the sector that is missing, if it is wanted.
-- repair-missing: seat {subject} category=member sector={fix_sector}
-- repair-forum: forum-for {subject}
-- fill-forum: {subject} forum
-- source: South East London update for borough boards (July 2021) | Our local care partnerships
-- note: DOCUMENTS DIFFER: the framework's minimum for places doesn't name the voluntary sector, though it wants it at
--   all levels; South East London's membership does.

WITH wanted (sector, name) AS (
    VALUES ('nhs', 'the NHS'), ('council', 'a local authority'), ('vcse', 'the voluntary sector')
), brought (place, sector) AS (
    SELECT x.place,
        CASE WHEN x.sector IN ('vcse') OR x.drawn_kind IN ('vcse', 'vcse-alliance') THEN 'vcse'
             WHEN x.sector IN ('local-authority', 'social-care', 'public-health') OR x.drawn_kind = 'local-authority' THEN 'council'
             WHEN x.sector IN ('nhs-trust', 'primary-care', 'acute', 'community', 'mental-health', 'ambulance')
                  OR x.drawn_kind IN ('ics-nhs-body', 'ccg', 'nhs-trust', 'foundation-trust') THEN 'nhs' END
    FROM place_seats x
)
SELECT p.id AS subject, NULL AS state, 'missing' AS because, w.name AS sector,
    CASE w.sector WHEN 'nhs' THEN 'nhs-trust' WHEN 'council' THEN 'local-authority' ELSE w.sector END AS fix_sector
FROM system_places p CROSS JOIN wanted w
WHERE p.forum IS NOT NULL AND (p.id, w.sector) NOT IN (SELECT place, sector FROM brought WHERE sector IS NOT NULL)
UNION ALL
SELECT p.id, 'not-recorded', 'forum', NULL, NULL FROM system_places p WHERE p.forum IS NULL;
