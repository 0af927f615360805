-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-capital-spending-in-line
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: flow, system
-- statement: What each organisation spends on capital is in line with the system's capital plan.
-- check: Looks for the receiver of each flow of capital from the ICS NHS body to a trust among those that approved
--   the capital plan, or by name in its contents; and compares, for each year, the capital that the ICS NHS body
--   passes on with what it gets.
-- message-amount: The amount of capital isn't recorded: fill in “amount” on the flow.
-- message-unknown: What {plan} plans for whom isn't recorded: fill in “approved by” or “contents” on it.
-- message-outside: Capital goes to {who}, which {plan} doesn't name.
-- message-over: £{out} of capital is passed on, but £{into} is received.
-- fix: Bring the scheme into the capital plan, or change the amount.
-- source: ICS design framework (NHS England, June 2021) | Financial and regulatory mechanisms to support
--   collaboration
-- note: A plan's lines have no amounts of their own; the flows of capital stand for them.

WITH capital (of_system, id, name, open) AS (
    SELECT l.of_system, l.id, l.name, l.approvedBy IS NULL AND l.contents IS NULL FROM system_plans l WHERE l.kind = 'capital-plan'
), spending (of_system, flow, receiver, name, amount, year) AS (
    SELECT b.of_system, f.id, o.id, coalesce(o.name, o.id), f.amount, coalesce(f.year, '')
    FROM nhs_bodies b CROSS JOIN flows f ON f."from" = b.id AND f.kind = 'capital' CROSS JOIN organisations o ON o.id = f."to"
    WHERE o.kind IN ('nhs-trust', 'foundation-trust')
), planned (id, receiver) AS (
    SELECT y.id, a.value FROM capital y CROSS JOIN plans_approvedBy a ON a.owner = y.id
    UNION
    SELECT y.id, s.receiver
    FROM spending s JOIN capital y ON y.of_system = s.of_system CROSS JOIN plans_contents c ON c.owner = y.id
    WHERE c.value LIKE '%' || s.name || '%'
), passed (of_system, year, amount) AS (
    SELECT of_system, year, total(amount) FROM spending GROUP BY of_system, year
), received (of_system, year, amount) AS (
    SELECT b.of_system, coalesce(f.year, ''), total(f.amount)
    FROM nhs_bodies b CROSS JOIN flows f ON f."to" = b.id AND f.kind = 'capital'
    GROUP BY b.of_system, coalesce(f.year, '')
)
SELECT s.flow AS subject, NULL AS also, 'not-recorded' AS state, 'amount' AS because, NULL AS plan, NULL AS who, NULL AS out,
    NULL AS "into"
FROM spending s
WHERE s.amount IS NULL
UNION ALL
SELECT s.flow, y.id, CASE WHEN y.open THEN 'not-recorded' END, CASE WHEN y.open THEN 'unknown' ELSE 'outside' END, y.name, s.name,
    NULL, NULL
FROM spending s JOIN capital y ON y.of_system = s.of_system
WHERE NOT EXISTS (SELECT 1 FROM planned p WHERE p.id = y.id AND p.receiver = s.receiver)
UNION ALL
SELECT p.of_system, NULL, NULL, 'over', NULL, NULL, format('%,d', cast(p.amount AS INTEGER)),
    format('%,d', cast(r.amount AS INTEGER))
FROM passed p JOIN received r ON r.of_system = p.of_system AND r.year = p.year
WHERE p.amount > r.amount;
