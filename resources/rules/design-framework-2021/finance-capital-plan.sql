-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-capital-plan
-- strength: must
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The ICS NHS body agrees a capital plan that the NHS providers have decided on together and that fits
--   with the estates of local authorities.
-- check: Looks for a plan of kind capital-plan approved by the ICS NHS body or one of its forums; for each trust
--   whose home is the system among those that approved it, or on a forum that approved it or has a part in the
--   decision on the function capital-plan; and for estates in its contents or a local authority in that decision.
-- message-none: {body} has no capital plan.
-- message-unknown: Who has approved {plan} isn't recorded: fill in “approved by” on it.
-- message-body: Neither the ICS NHS body nor one of its forums has approved {plan}.
-- message-providers: Trusts with no part in deciding on {plan}: {trust}.
-- message-estates-unknown: Whether {plan} covers the estates of local authorities isn't recorded: fill in “contents”
--   on it.
-- message-estates: {plan} doesn't name the estates of local authorities.
-- fix: Add the capital plan, the forum in which providers decide on it, and the link to local authority estates.
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Accountability framework > Member reactions

WITH capital (of_system, id, name, approvedBy, contents) AS (
    SELECT l.of_system, l.id, l.name, l.approvedBy, l.contents FROM system_plans l WHERE l.kind = 'capital-plan'
), involved (of_system, who) AS (
    SELECT y.of_system, a.value FROM capital y CROSS JOIN plans_approvedBy a ON a.owner = y.id
    UNION
    SELECT of_system, who FROM parts_on_money WHERE function LIKE 'capital-plan%'
), reached (of_system, who) AS (
    SELECT of_system, who FROM involved
    UNION
    SELECT i.of_system, x.value FROM involved i CROSS JOIN forums_parties x ON x.owner = i.who
    UNION
    SELECT i.of_system, s.drawnFrom FROM involved i CROSS JOIN seats s ON s.forum = i.who WHERE +s.drawnFrom IS NOT NULL
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan, NULL AS trust
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM capital)
UNION ALL
SELECT y.of_system, y.id, CASE WHEN y.approvedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN y.approvedBy IS NULL THEN 'unknown' ELSE 'body' END, NULL, y.name, NULL
FROM capital y
WHERE NOT EXISTS (SELECT 1 FROM plans_approvedBy a
                  WHERE a.owner = y.id
                    AND a.value IN (SELECT b.id FROM nhs_bodies b UNION SELECT f.id FROM body_forums f))
UNION ALL
SELECT y.of_system, t.id, NULL, 'providers', NULL, y.name, t.name
FROM capital y JOIN system_trusts t ON t.of_system = y.of_system
WHERE y.approvedBy IS NOT NULL AND (y.of_system, t.id) NOT IN (SELECT of_system, who FROM reached)
UNION ALL
SELECT y.of_system, y.id, CASE WHEN y.contents IS NULL THEN 'not-recorded' END,
    CASE WHEN y.contents IS NULL THEN 'estates-unknown' ELSE 'estates' END, NULL, y.name, NULL
FROM capital y
WHERE NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = y.id AND lower(c.value) LIKE '%estate%')
  AND NOT EXISTS (SELECT 1 FROM involved i CROSS JOIN organisations o ON o.id = i.who
                  WHERE i.of_system = y.of_system AND o.kind = 'local-authority');
