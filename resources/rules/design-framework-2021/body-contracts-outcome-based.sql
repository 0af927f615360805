-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-contracts-outcome-based
-- strength: expected
-- mode: attribute
-- theme: nhs-body
-- subject: system
-- statement: Contracts of the ICS NHS body run for a stated term and name the outcomes they are for.
-- check: Looks at outcomes and term of each contract that the ICS NHS body holds.
-- message-no-outcomes: Contracts that name no outcomes: {empty}.
-- message-no-term: Contracts without a term: {empty}.
-- message-outcomes: The outcomes of these contracts aren't recorded: {unknown}. Fill in “outcomes” on them.
-- message-term: The term of these contracts isn't recorded: {unknown}. Fill in “term” on them.
-- fix: Add the outcomes and the term to the contract.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- note: Whether a contract is strategic can't be seen; outcomes and term can.

WITH held (of_system, id, name, outcomes, term) AS (
    SELECT b.of_system, c.id, coalesce(o.name, p.name, c.id), c.outcomes, c.term
    FROM nhs_bodies b
    CROSS JOIN contracts c ON c.holder = b.id
    LEFT JOIN organisations o ON o.id = c.provider
    LEFT JOIN collaboratives p ON p.id = c.provider
)
SELECT h.of_system AS subject, h.id AS also, CASE WHEN h.outcomes IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN h.outcomes IS NULL THEN 'outcomes' ELSE 'no-outcomes' END AS because,
    CASE WHEN h.outcomes IS NOT NULL THEN h.name END AS "empty", CASE WHEN h.outcomes IS NULL THEN h.name END AS unknown
FROM held h
WHERE trim(coalesce(h.outcomes, '')) = ''
UNION ALL
SELECT h.of_system, h.id, CASE WHEN h.term IS NULL THEN 'not-recorded' END,
    CASE WHEN h.term IS NULL THEN 'term' ELSE 'no-term' END,
    CASE WHEN h.term IS NOT NULL THEN h.name END, CASE WHEN h.term IS NULL THEN h.name END
FROM held h
WHERE trim(coalesce(h.term, '')) = '';
