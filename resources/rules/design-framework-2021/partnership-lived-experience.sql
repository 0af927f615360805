-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-lived-experience
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: People who use services, carers and communities have clear ways to shape the strategy.
-- check: Looks among the engagement routes that feed the Partnership or its strategy for one with the purpose
--   “strategy” that reaches patients, service users, unpaid carers, under-represented groups or communities.
-- message-none: No engagement route lets people with lived experience shape the strategy; at least 1 is needed.
-- message-purpose: What {route} is for isn't recorded: fill in “purpose” on the engagement route.
-- message-groups: Whom {route} reaches isn't recorded: fill in “groups” on the engagement route.
-- message-feeds: What {route} feeds into isn't recorded: fill in “feeds into” on the engagement route.
-- fix: Add an engagement route such as a people's panel, say whom it reaches, give it the purpose strategy and let it
--   feed the Partnership.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH shaping (forum) AS (
    SELECT r.forum
    FROM partnership_routes r CROSS JOIN engagement_groups g ON g.owner = r.id
    WHERE lower(r.purpose) LIKE '%strategy%'
      AND g.value IN ('patients', 'service-users', 'unpaid-carers', 'under-represented-groups', 'communities')
), open_routes (forum, id, name, because) AS (
    SELECT r.forum, r.id, r.name, 'purpose' FROM partnership_routes r WHERE r.purpose IS NULL
    UNION ALL
    SELECT r.forum, r.id, r.name, 'groups' FROM partnership_routes r WHERE r.groups IS NULL
    UNION ALL
    SELECT p.id, e.id, coalesce(e.name, e.id), 'feeds' FROM partnerships p CROSS JOIN engagement e ON e.feedsInto IS NULL
)
SELECT p.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS route
FROM partnerships p
WHERE p.id NOT IN (SELECT forum FROM shaping) AND p.id NOT IN (SELECT forum FROM open_routes)
UNION ALL
SELECT o.forum, o.id, 'not-recorded', o.because, o.name
FROM open_routes o
WHERE o.forum NOT IN (SELECT forum FROM shaping);
