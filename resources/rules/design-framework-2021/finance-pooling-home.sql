-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-pooling-home
-- strength: may
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: Money that the NHS and a council pool has a home that both have agreed to.
-- check: For flows of kind pooled: an organisation is legally responsible, or hosts the agreement; and a section 75
--   or Better Care Fund agreement has a local authority and an ICS NHS body (or CCG) as parties, one of the two paying,
--   receiving or answering for the money.
-- message-host: Which organisation hosts the pool isn't recorded.
-- message-agreement: No section 75 or Better Care Fund agreement between the NHS and a council covers the pool.
-- fix: Choose the host, and add the agreement with the local authority.
-- repair-host: set {subject} legallyResponsible @end:{subject}
-- repair-host: set {subject} legallyResponsible @body
-- repair-agreement: add agreement kind=section-75 parties=@body,@council host=@body; set {subject} legallyResponsible @council
-- source: NHS Confederation ICS Network briefing (2021) | Issue: System finance > Member reactions
-- note: A question that members asked; the framework speaks of pooling without saying where the pool sits.

WITH pools AS (
    SELECT m.id, m."from", m."to", m.legallyResponsible FROM flows m WHERE m.kind = 'pooled'
)
SELECT m.id AS subject, 'not-recorded' AS state, 'host' AS because
FROM pools m
WHERE m.legallyResponsible IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM agreements_parties p CROSS JOIN agreements a ON a.id = p.owner
    WHERE p.value IN (m."from", m."to") AND a.kind IN ('section-75', 'better-care-fund') AND a.host IS NOT NULL)
UNION ALL
SELECT m.id, NULL, 'agreement'
FROM pools m
WHERE NOT EXISTS (
    SELECT 1
    FROM agreements_parties p
    CROSS JOIN organisations o ON o.id = p.value
    CROSS JOIN agreements a ON a.id = p.owner
    CROSS JOIN agreements_parties q ON q.owner = a.id
    CROSS JOIN organisations n ON n.id = q.value
    WHERE p.value IN (m."from", m."to", m.legallyResponsible)
      AND o.kind = 'local-authority' AND a.kind IN ('section-75', 'better-care-fund') AND n.kind IN ('ics-nhs-body', 'ccg'));
