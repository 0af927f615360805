-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-plan-in-body-plan
-- strength: expected
-- mode: attribute
-- theme: digital
-- subject: system
-- statement: A renewed digital and data plan is part of the ICS NHS body's plan.
-- check: Looks for a plan of kind digital-plan and for a part-of link from it to a system plan, or an input link to
--   or from one.
-- message-none: {body} has no digital and data plan.
-- message-links: Whether {plan} is part of the system plan isn't recorded: fill in “links” on it.
-- message-unlinked: {plan} isn't linked to the system plan.
-- fix: Add the digital and data plan and link it to the system plan as a part of it.
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements
-- note: Whether the plan leads to “What Good Looks Like” can't be seen.

WITH digital (of_system, id, name, links, joined) AS (
    SELECT l.of_system, l.id, l.name, l.links,
        EXISTS (SELECT 1 FROM joined_plans k CROSS JOIN plans t ON t.id = k.other
                WHERE k.of_system = l.of_system AND k.id = l.id AND t.kind = 'system-plan'
                  AND (k.rel = 'input' OR (k.rel = 'part-of' AND NOT k.reversed)))
    FROM system_plans l
    WHERE l.kind = 'digital-plan'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM digital)
UNION ALL
SELECT d.of_system, d.id, CASE WHEN d.links IS NULL THEN 'not-recorded' END,
    CASE WHEN d.links IS NULL THEN 'links' ELSE 'unlinked' END, NULL, d.name
FROM digital d
WHERE NOT d.joined;
