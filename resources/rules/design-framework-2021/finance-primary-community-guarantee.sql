-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-primary-community-guarantee
-- strength: must
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: National rules hold to the guaranteed money for primary medical and community health services.
-- check: Adds up, for each year that is recorded, the money that leaves the ICS NHS body for primary medical and
--   community services (contracts, grants, pooled money and delegated budgets), and compares it with the guarantee
--   for primary medical and community services recorded on the system.
-- message-unknown: The guarantee for primary medical and community services isn't recorded: fill in “primary and
--   community care guarantee” on the system.
-- message-amount: How much is paid for primary medical and community services isn't recorded: fill in “amount” and
--   “line” on the flows from {body}.
-- message-flow: How much is paid for primary medical and community services isn't recorded: draw a flow from {body} with its amount.
-- message-short: {body} pays £{paid} for primary medical and community services; the guarantee for primary medical
--   and community services is £{least}.
-- fix: Enter the guarantee for primary medical and community services and raise the money for primary medical and
--   community services to at least that amount.
-- repair-flow: add flow kind=contract from=@body to?=@provider:community line=community
--   legallyResponsible=@body; fill $ amount
-- fill-amount: {fix_amount} amount
-- fill-amount: {fix_line} line
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- note: The lines primary-medical-care, primary-medical and community count. A budget delegated to a place counts
--   beside the contracts that the ICS NHS body pays itself.

WITH lined (id, of_system, body, year, line, amount, counted) AS (
    SELECT m.id, m.of_system, m.body, m.year, m.line, m.amount, m.line IN ('primary-medical-care', 'primary-medical', 'community')
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
WHERE s.primaryCommunityGuarantee IS NULL
UNION ALL
SELECT b.of_system, 'not-recorded', 'flow', b.name, NULL, NULL, NULL, NULL
FROM nhs_bodies b JOIN this_system s ON s.id = b.of_system
WHERE s.primaryCommunityGuarantee > 0 AND b.of_system NOT IN (SELECT of_system FROM paid)
UNION ALL
SELECT p.of_system, CASE WHEN p.unknown THEN 'not-recorded' END,
    CASE WHEN o.of_system IS NOT NULL THEN 'amount' WHEN p.unknown THEN 'flow' ELSE 'short' END, p.body,
    format('%,d', cast(p.amount AS INTEGER)), format('%,d', s.primaryCommunityGuarantee), o.line, o.amount
FROM paid p JOIN this_system s ON s.id = p.of_system
LEFT JOIN open_flows o ON p.unknown AND o.of_system = p.of_system AND coalesce(o.year, p.year) = p.year
WHERE p.amount < s.primaryCommunityGuarantee;
