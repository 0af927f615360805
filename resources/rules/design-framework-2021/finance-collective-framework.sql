-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-collective-framework
-- strength: must
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The system has an agreed framework for managing and sharing out money that takes the strategies of the
--   Partnership and of the health and wellbeing boards into account.
-- check: Looks for a plan of kind financial-framework with has-regard-to links to the integrated care strategy and to
--   the strategy of each health and wellbeing board that is drawn (or to that board itself).
-- message-none: {body} has no framework for managing and sharing out money.
-- message-links: What {plan} has regard to isn't recorded: fill in “links” on it.
-- message-strategy: {plan} has no has-regard-to link to an integrated care strategy.
-- message-boards: {plan} has no has-regard-to link to the strategy of {board}.
-- fix: Add the framework and link it to the strategies it has regard to.
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body

WITH frameworks (of_system, id, name, links) AS (
    SELECT l.of_system, l.id, l.name, l.links FROM system_plans l WHERE l.kind = 'financial-framework'
), regarded (of_system, target, kind, owner) AS (
    SELECT y.of_system, k."to", t.kind, t.owner
    FROM frameworks y CROSS JOIN plans_links k ON k.owner = y.id AND k.rel = 'has-regard-to' LEFT JOIN plans t ON t.id = k."to"
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan, NULL AS board
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM frameworks)
UNION ALL
SELECT y.of_system, y.id, CASE WHEN y.links IS NULL THEN 'not-recorded' END,
    CASE WHEN y.links IS NULL THEN 'links' ELSE 'strategy' END, NULL, y.name, NULL
FROM frameworks y
WHERE NOT EXISTS (SELECT 1 FROM regarded r WHERE r.of_system = y.of_system AND r.kind = 'integrated-care-strategy')
UNION ALL
SELECT y.of_system, f.id, NULL, 'boards', NULL, y.name, f.name
FROM frameworks y JOIN wellbeing_boards f ON f.of_system = y.of_system
WHERE y.links IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM regarded r
                  WHERE r.of_system = y.of_system
                    AND (r.target = f.id OR (r.owner IN (f.id, f.body) AND r.kind <> 'integrated-care-strategy')));
