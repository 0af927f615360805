-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-better-care-fund-minimum
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The least that the NHS puts into each Better Care Fund is stated and met.
-- check: For each local authority with responsibility for social care, looks for an agreement of kind
--   better-care-fund with the ICS NHS body that states a pooled budget, and for pooled money from the ICS NHS body to
--   that authority, or to the host of the agreement, of at least that amount.
-- message-none: No Better Care Fund agreement is drawn with {who}.
-- message-parties: Who is party to a Better Care Fund agreement that is drawn isn't recorded: fill in “parties” on
--   it.
-- message-stated: What is to go into the fund isn't stated: fill in “pooled budget” on the agreement with {open}.
-- message-paid: What the ICS NHS body puts in isn't recorded: draw a pooled flow with its amount for {unpaid}.
-- message-amount: What the ICS NHS body puts in isn't recorded: fill in “amount” on the pooled flow for {unpaid}.
-- message-short: The ICS NHS body puts £{paid} into the fund with {poor}; £{least} is stated.
-- fix: Add the agreement, state the amount and draw the pooled money that meets it.
-- fill-parties: @unsigned:better-care-fund parties
-- repair-paid: add flow kind=pooled from=@body to={fix_council} line=better-care-fund legallyResponsible=@body; fill $
--   amount
-- fill-amount: {fix_flow} amount
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places
-- note: The least amount has no field of its own: the pooled budget of the agreement is taken for it, so state there
--   what the NHS has to put in.

WITH funds (of_system, council, agreement, least, host) AS (
    SELECT a.of_system, p.value, a.id, g.pooledBudget, g.host
    FROM body_agreements a
    CROSS JOIN agreements g ON g.id = a.id
    CROSS JOIN agreements_parties p ON p.owner = a.id
    JOIN social_care_authorities c ON c.id = p.value AND c.of_system = a.of_system
    WHERE a.kind = 'better-care-fund'
), paid (of_system, receiver, amount) AS (
    SELECT m.of_system, m."to", sum(m.amount)
    FROM money_out m CROSS JOIN flows f ON f.id = m.id AND f.kind = 'pooled'
    GROUP BY m.of_system, m."to"
), met (of_system, council, agreement, least, amount, flow) AS (
    SELECT f.of_system, f.council, f.agreement, f.least,
        (SELECT max(x.amount) FROM paid x WHERE x.of_system = f.of_system AND x.receiver IN (f.council, f.host)),
        (SELECT max(o.id) FROM money_out o CROSS JOIN flows w ON w.id = o.id AND w.kind = 'pooled'
         WHERE o.of_system = f.of_system AND o."to" IN (f.council, f.host) AND o.amount IS NULL)
    FROM funds f
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'better-care-fund'
)
SELECT c.of_system AS subject, c.id AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, c.name AS who, NULL AS open, NULL AS unpaid, NULL AS poor,
    NULL AS paid, NULL AS least, NULL AS fix_council, NULL AS fix_flow
FROM social_care_authorities c JOIN open_parties
WHERE NOT EXISTS (SELECT 1 FROM funds f WHERE f.of_system = c.of_system AND f.council = c.id)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = c.of_system)
UNION ALL
SELECT m.of_system, m.agreement, 'not-recorded', 'stated', NULL, c.name, NULL, NULL, NULL, NULL, NULL, NULL
FROM met m JOIN social_care_authorities c ON c.id = m.council AND c.of_system = m.of_system
WHERE m.least IS NULL
UNION ALL
SELECT m.of_system, m.agreement, 'not-recorded', CASE WHEN m.flow IS NULL THEN 'paid' ELSE 'amount' END, NULL, NULL, c.name,
    NULL, NULL, NULL, c.id, m.flow
FROM met m JOIN social_care_authorities c ON c.id = m.council AND c.of_system = m.of_system
WHERE m.least IS NOT NULL AND m.amount IS NULL
UNION ALL
SELECT m.of_system, m.agreement, NULL, 'short', NULL, NULL, NULL, c.name, format('%,d', m.amount), format('%,d', m.least), NULL, NULL
FROM met m JOIN social_care_authorities c ON c.id = m.council AND c.of_system = m.of_system
WHERE m.amount < m.least;
