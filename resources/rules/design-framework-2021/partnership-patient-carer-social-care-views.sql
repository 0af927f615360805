-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-patient-carer-social-care-views
-- strength: expected
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The Partnership hears patients, carers and those who provide social care, and works accordingly.
-- check: For patients, carers and social care, looks for a seat on the Partnership (by its sector, its tags or the
--   organisation it is drawn from) or for an engagement route with that group that feeds the Partnership or its
--   strategy. Vacant and designate seats count.
-- message-missing: Neither a seat, filled or vacant, nor an engagement route brings the Partnership the views of
--   {who}.
-- message-groups: Whom {route} reaches isn't recorded: fill in “groups” on the engagement route.
-- message-feeds: What {route} feeds into isn't recorded: fill in “feeds into” on the engagement route.
-- fix: Add a seat for the group, or an engagement route with the group that feeds into the Partnership.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- note: A group that is heard through a seat needs no route, and the other way round.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH wanted (word, name) AS (
    VALUES ('patients', 'patients'), ('carers', 'carers'), ('social-care', 'the social care sector')
), spelt (word, value) AS (
    VALUES ('patients', 'patients'), ('patients', 'service-users'), ('carers', 'carers'), ('carers', 'unpaid-carers'),
           ('social-care', 'social-care'), ('social-care', 'social-care-sector')
), heard (forum, word) AS (
    SELECT p.id, CASE WHEN s.sector = 'people-who-access-care' OR o.kind = 'healthwatch' THEN 'patients' ELSE 'social-care' END
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id LEFT JOIN organisations o ON o.id = s.drawnFrom
    WHERE s.sector IN ('people-who-access-care', 'social-care') OR o.kind IN ('healthwatch', 'social-care-provider')
    UNION
    SELECT p.id, w.word
    FROM partnerships p CROSS JOIN partnership_tags t ON t.forum = p.id
    JOIN spelt w ON w.value = t.tag
    UNION
    SELECT r.forum, w.word
    FROM partnership_routes r CROSS JOIN engagement_groups g ON g.owner = r.id JOIN spelt w ON w.value = g.value
), silent (forum, name) AS (
    SELECT p.id, w.name
    FROM partnerships p JOIN wanted w
    WHERE (p.id, w.word) NOT IN (SELECT h.forum, h.word FROM heard h)
), open_routes (forum, id, name, because) AS (
    SELECT r.forum, r.id, r.name, 'groups' FROM partnership_routes r WHERE r.groups IS NULL
    UNION ALL
    SELECT p.id, e.id, coalesce(e.name, e.id), 'feeds' FROM partnerships p CROSS JOIN engagement e ON e.feedsInto IS NULL
)
SELECT m.forum AS subject, NULL AS also, NULL AS state, 'missing' AS because, m.name AS who, NULL AS route
FROM silent m
WHERE m.forum NOT IN (SELECT forum FROM open_routes)
UNION ALL
SELECT o.forum, o.id, 'not-recorded', o.because, NULL, o.name
FROM open_routes o
WHERE o.forum IN (SELECT forum FROM silent);
