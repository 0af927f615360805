-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-distribution-agreed
-- strength: must
-- mode: structure
-- theme: finance
-- subject: flow, system
-- statement: How the NHS's revenue is shared out is agreed: how much, and for which services, to each place, provider
--   and collaborative.
-- check: Looks at revenue from the ICS NHS body (contracts, grants, delegated budgets and pools): each flow has an
--   amount and a line. For each year, contracts, grants and pools together must not exceed the allocations from NHS
--   England; delegated budgets are left out of that sum, as a place's contracts may be paid by the body. Years without
--   an allocation aren't added up.
-- message-amount: How much goes to {who} isn't recorded.
-- message-line: For which services the money goes to {who} isn't recorded.
-- message-sum: Contracts, grants and pools come to £{out}, but only £{received} is allocated{year}.
-- fix: Complete the amount and the line of each flow, so that they add up.
-- fill-amount: {subject} amount
-- fill-line: {subject} line
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body

WITH spent AS (
    SELECT b.of_system, m.id, m.kind, m.amount, m.line, m.year, m."to"
    FROM nhs_bodies b CROSS JOIN flows m ON m."from" = b.id
    WHERE m.kind IN ('contract', 'grant', 'delegated-budget', 'pooled')
), received (of_system, year, amount) AS (
    SELECT b.of_system, coalesce(m.year, ''), sum(m.amount)
    FROM nhs_bodies b CROSS JOIN flows m ON m."to" = b.id CROSS JOIN organisations o ON o.id = m."from"
    WHERE m.kind = 'allocation' AND o.kind IN ('nhs-england', 'nhs-england-region')
    GROUP BY b.of_system, coalesce(m.year, '')
), paid (of_system, year, amount) AS (
    SELECT s.of_system, coalesce(s.year, ''), sum(s.amount)
    FROM spent s
    WHERE s.kind <> 'delegated-budget'
    GROUP BY s.of_system, coalesce(s.year, '')
)
SELECT s.id AS subject, s."to" AS also, 'not-recorded' AS state, 'amount' AS because,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = s."to"), (SELECT f.name FROM forums f WHERE f.id = s."to"),
             (SELECT p.name FROM places p WHERE p.id = s."to"), (SELECT c.name FROM collaboratives c WHERE c.id = s."to"),
             (SELECT t.title FROM posts t WHERE t.id = s."to"), s."to") AS who,
    NULL AS out, NULL AS received, NULL AS year
FROM spent s
WHERE s.amount IS NULL
UNION ALL
SELECT s.id, s."to", 'not-recorded', 'line',
    coalesce((SELECT o.name FROM organisations o WHERE o.id = s."to"), (SELECT f.name FROM forums f WHERE f.id = s."to"),
             (SELECT p.name FROM places p WHERE p.id = s."to"), (SELECT c.name FROM collaboratives c WHERE c.id = s."to"),
             (SELECT t.title FROM posts t WHERE t.id = s."to"), s."to"),
    NULL, NULL, NULL
FROM spent s
WHERE s.line IS NULL
UNION ALL
SELECT p.of_system, NULL, NULL, 'sum', NULL, printf('%,d', p.amount), printf('%,d', r.amount),
    CASE WHEN p.year <> '' THEN ' for ' || p.year ELSE '' END
FROM paid p CROSS JOIN received r ON r.of_system = p.of_system AND r.year = p.year
WHERE p.amount > r.amount;
