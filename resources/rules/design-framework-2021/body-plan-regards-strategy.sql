-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-plan-regards-strategy
-- strength: must
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body makes a plan for its population's health needs that takes the Partnership's strategy
--   into account.
-- check: Looks for a plan of kind system-plan owned by the ICS NHS body with a has-regard-to link to a plan of kind
--   integrated-care-strategy.
-- message-none: {body} owns no system plan.
-- message-owner: There is a system plan ({plan}), but who owns it isn't recorded.
-- message-links: Whether {plan} has regard to the Partnership's strategy isn't recorded.
-- message-unlinked: {plan} has no has-regard-to link to an integrated care strategy.
-- fix: Add the plan with the ICS NHS body as its owner, let the board approve it, and link it to the strategy.
-- repair-none: add plan kind=system-plan name="System plan" owner=@body; link $ rel=has-regard-to to=@strategy
-- repair-owner: set {also} owner @body
-- repair-links: link {also} rel=has-regard-to to=@strategy
-- repair-unlinked: link {also} rel=has-regard-to to=@strategy
-- fill-links: {also} links
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

WITH own (of_system, body, id, name, links) AS (
    SELECT b.of_system, b.id, l.id, coalesce(l.name, l.id), l.links
    FROM nhs_bodies b JOIN plans l ON l.owner = b.id
    WHERE l.kind = 'system-plan'
), linked (body) AS (
    SELECT y.body
    FROM own y
    JOIN plans_links k ON k.owner = y.id
    JOIN plans t ON t.id = k."to"
    WHERE k.rel = 'has-regard-to' AND t.kind = 'integrated-care-strategy'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan
FROM nhs_bodies b
WHERE b.id NOT IN (SELECT body FROM own)
  AND NOT EXISTS (SELECT 1 FROM plans l WHERE l.kind = 'system-plan' AND l.owner IS NULL)
UNION ALL
SELECT b.of_system, l.id, 'not-recorded', 'owner', b.name, coalesce(l.name, l.id)
FROM nhs_bodies b JOIN plans l ON l.kind = 'system-plan' AND l.owner IS NULL
WHERE b.id NOT IN (SELECT body FROM own)
UNION ALL
SELECT y.of_system, y.id, CASE WHEN y.links IS NULL THEN 'not-recorded' END,
    CASE WHEN y.links IS NULL THEN 'links' ELSE 'unlinked' END, NULL, y.name
FROM own y
WHERE y.body NOT IN (SELECT body FROM linked);
