-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-within-envelope
-- strength: must
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: Spending is part of a plan that balances within the financial envelope of the system.
-- check: Adds up, for each year that is recorded, the revenue that leaves the ICS NHS body and the money that trusts
--   of the system get from payers outside it, and compares it with the financial envelope of the system.
-- message-unknown: The financial envelope isn't recorded: fill in “financial envelope” on the system.
-- message-amount: The amount of these flows isn't recorded: {open}. Fill in “amount” on them.
-- message-over: Planned spending of £{spent} exceeds the financial envelope of £{envelope} by £{excess}.
-- fix: Enter the envelope and bring planned spending within it.
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- note: What trusts spend is seen only as far as flows to them are drawn.

WITH spending (of_system, id, amount, year) AS (
    SELECT m.of_system, m.id, m.amount, m.year FROM money_out m
    UNION
    SELECT t.of_system, f.id, f.amount, f.year
    FROM system_trusts t CROSS JOIN flows f ON f."to" = t.id CROSS JOIN organisations o ON o.id = f."from"
    WHERE o.kind IN ('nhs-england', 'nhs-england-region', 'ics-nhs-body', 'ccg')
      AND coalesce(f.kind, '') NOT IN ('capital', 'allocation')
), spent (of_system, year, amount) AS (
    SELECT y.of_system, y.year, total(x.amount)
    FROM money_years y JOIN spending x ON x.of_system = y.of_system AND coalesce(x.year, y.year) = y.year
    GROUP BY y.of_system, y.year
)
SELECT b.of_system AS subject, NULL AS also, 'not-recorded' AS state, 'unknown' AS because, NULL AS open, NULL AS spent,
    NULL AS envelope, NULL AS excess
FROM nhs_bodies b JOIN this_system s ON s.id = b.of_system
WHERE s.financialEnvelope IS NULL
UNION ALL
SELECT x.of_system, x.id, 'not-recorded', 'amount',
    coalesce(m.line || ' to ', '')
    || coalesce((SELECT o.name FROM organisations o WHERE o.id = m."to"), (SELECT f.name FROM forums f WHERE f.id = m."to"),
                (SELECT p.name FROM places p WHERE p.id = m."to"), (SELECT c.name FROM collaboratives c WHERE c.id = m."to"),
                (SELECT t.title FROM posts t WHERE t.id = m."to"), m."to", 'somebody unknown'),
    NULL, NULL, NULL
FROM spending x JOIN this_system s ON s.id = x.of_system JOIN flows m ON m.id = x.id
WHERE x.amount IS NULL AND s.financialEnvelope IS NOT NULL
UNION ALL
SELECT p.of_system, NULL, NULL, 'over', NULL, format('%,d', cast(p.amount AS INTEGER)), format('%,d', s.financialEnvelope),
    format('%,d', cast(p.amount - s.financialEnvelope AS INTEGER))
FROM spent p JOIN this_system s ON s.id = p.of_system
WHERE p.amount > s.financialEnvelope;
