-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-population-health-plan
-- strength: expected
-- mode: attribute
-- theme: digital
-- subject: system
-- statement: There is an agreed plan for population health management.
-- check: Looks for a plan of kind population-health-management that has an owner.
-- message-none: {body} has no plan for population health management.
-- message-owner: Who owns {plan} isn't recorded: fill in “owner” on it.
-- fix: Add the plan and its owner.
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements

WITH found (of_system, id, name, owner) AS (
    SELECT l.of_system, l.id, l.name, l.owner FROM system_plans l WHERE l.kind = 'population-health-management'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM found)
UNION ALL
SELECT f.of_system, f.id, 'not-recorded', 'owner', NULL, f.name
FROM found f
WHERE f.owner IS NULL AND f.of_system NOT IN (SELECT of_system FROM found WHERE owner IS NOT NULL);
