-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-mental-health-investment-standard
-- strength: must
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: Each system keeps to the mental health investment standard: a minimum for mental health is set apart,
--   and a system may spend more.
-- check: Adds up, for each year that is recorded, the money that leaves the ICS NHS body for mental health
--   (contracts, grants, pooled money and delegated budgets), and compares it with the minimum of the Mental Health
--   Investment Standard recorded on the system.
-- message-unknown: The minimum of the Mental Health Investment Standard isn't recorded: fill in “Mental Health
--   Investment Standard minimum” on the system.
-- message-amount: How much is paid for mental health isn't recorded: fill in “amount” and “line” on the flows from
--   {body}.
-- message-flow: How much is paid for mental health isn't recorded: draw a flow from {body} with its amount.
-- message-short: {body} pays £{paid} for mental health; the minimum of the Mental Health Investment Standard is
--   £{least}.
-- fix: Enter the minimum of the Mental Health Investment Standard and raise the money for mental health to at least
--   that amount.
-- repair-flow: add flow kind=contract from=@body to?=@provider:mental-health line=mental-health
--   legallyResponsible=@body; fill $ amount
-- fill-amount: {fix_amount} amount
-- fill-amount: {fix_line} line
-- source: ICS design framework (NHS England, June 2021) | ICS allocations
-- note: Lines that contain mental-health count. A budget delegated to a place counts beside the contracts that the
--   ICS NHS body pays itself.

WITH lined (id, of_system, body, year, line, amount, counted) AS (
    SELECT m.id, m.of_system, m.body, m.year, m.line, m.amount, m.line LIKE '%mental-health%'
    FROM money_out m
), paid (of_system, body, year, amount, unknown) AS (
    SELECT y.of_system, max(m.body), y.year, total(CASE WHEN m.counted THEN m.amount END),
        sum(m.line IS NULL OR (m.amount IS NULL AND m.counted)) > 0 OR total(m.counted) = 0
    FROM money_years y JOIN lined m ON m.of_system = y.of_system AND coalesce(m.year, y.year) = y.year
    GROUP BY y.of_system, y.year
), open_flows (of_system, year, line, amount) AS (
    SELECT of_system, year, CASE WHEN line IS NULL THEN id END, CASE WHEN amount IS NULL AND counted THEN id END
    FROM lined
    WHERE line IS NULL OR (amount IS NULL AND counted)
)
SELECT b.of_system AS subject, 'not-recorded' AS state, 'unknown' AS because, NULL AS body, NULL AS paid, NULL AS least, NULL AS fix_line,
    NULL AS fix_amount
FROM nhs_bodies b JOIN this_system s ON s.id = b.of_system
WHERE s.mentalHealthInvestmentStandardMinimum IS NULL
UNION ALL
SELECT b.of_system, 'not-recorded', 'flow', b.name, NULL, NULL, NULL, NULL
FROM nhs_bodies b JOIN this_system s ON s.id = b.of_system
WHERE s.mentalHealthInvestmentStandardMinimum > 0 AND b.of_system NOT IN (SELECT of_system FROM paid)
UNION ALL
SELECT p.of_system, CASE WHEN p.unknown THEN 'not-recorded' END,
    CASE WHEN o.of_system IS NOT NULL THEN 'amount' WHEN p.unknown THEN 'flow' ELSE 'short' END, p.body,
    format('%,d', cast(p.amount AS INTEGER)), format('%,d', s.mentalHealthInvestmentStandardMinimum), o.line, o.amount
FROM paid p JOIN this_system s ON s.id = p.of_system
LEFT JOIN open_flows o ON p.unknown AND o.of_system = p.of_system AND coalesce(o.year, p.year) = p.year
WHERE p.amount < s.mentalHealthInvestmentStandardMinimum;
