-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-strategy-bottom-up
-- strength: expected
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The strategy is built up from needs and assets that each place has assessed.
-- check: Looks for an input link between the Partnership's integrated care strategy and a plan of kind
--   needs-assessment for each place, that is one that belongs to a local authority of the place or to its health and
--   wellbeing board.
-- message-none: No needs assessment is linked to {strategy} as an input.
-- message-links: Which needs assessments {strategy} is built on isn't recorded: add links of the kind input to it.
-- message-place: No needs assessment of {place} is linked to {strategy}.
-- message-owner: Whose assessment {assessment} is isn't recorded: fill in “owner” on it.
-- fix: Add the joint strategic needs assessment of each place and link it to the strategy as an input.
-- fill-links: {also} links
-- source: ICS design framework (NHS England, June 2021) | The ICS Partnership
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH strategies (of_system, forum, id, name, links) AS (
    SELECT p.of_system, p.id, l.id, coalesce(l.name, l.id), l.links
    FROM partnerships p CROSS JOIN plans l ON l.owner = p.id
    WHERE l.kind = 'integrated-care-strategy'
), assessments (forum, strategy, id, name, council) AS (
    SELECT y.forum, y.id, n.id, coalesce(n.name, n.id), coalesce(h.body, n.owner)
    FROM strategies y
    JOIN joined_plans k ON k.id = y.id AND k.rel = 'input'
    CROSS JOIN plans n ON n.id = k.other AND n.kind = 'needs-assessment'
    LEFT JOIN forums h ON h.id = n.owner
)
SELECT y.forum AS subject, y.id AS also, CASE WHEN y.links IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN y.links IS NULL THEN 'links' ELSE 'none' END AS because, y.name AS strategy, NULL AS place, NULL AS assessment
FROM strategies y
WHERE y.id NOT IN (SELECT strategy FROM assessments)
UNION ALL
SELECT y.forum, p.id, NULL, 'place', y.name, p.name, NULL
FROM strategies y JOIN system_places p ON p.of_system = y.of_system
WHERE y.id IN (SELECT strategy FROM assessments WHERE council IS NOT NULL)
  AND p.id IN (SELECT place FROM place_authorities)
  AND y.id NOT IN (SELECT strategy FROM assessments WHERE council IS NULL)
  AND NOT EXISTS (SELECT 1 FROM assessments a JOIN place_authorities c ON c.id = a.council
                  WHERE a.strategy = y.id AND c.place = p.id)
UNION ALL
SELECT a.forum, a.id, 'not-recorded', 'owner', NULL, NULL, a.name
FROM assessments a
WHERE a.council IS NULL;
