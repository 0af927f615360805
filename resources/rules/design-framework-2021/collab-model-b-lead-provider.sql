-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-model-b-lead-provider
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: Model B: one provider leads for the services, is paid for them, and sub-contracts.
-- check: Where the operating model is lead-provider: the lead provider is named, money flows to it, and a
--   sub-contract starts from it.
-- message-lead: The lead provider isn't named.
-- message-money: No money flows to {lead}, the lead provider.
-- message-sub: {lead}, the lead provider, has no sub-contract with another provider.
-- fix: Name the lead provider, and draw the money it gets and the sub-contracts it gives.
-- repair-lead: set {subject} leadProvider @member:{subject}
-- repair-money: add flow kind=contract from=@body to={also} legallyResponsible=@body
-- repair-sub: add contract kind=sub-contract holder={also} provider=@member:{subject} collaborative={subject}
-- source: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models

WITH led (id, lead, name) AS (
    SELECT c.id, c.leadProvider, coalesce(o.name, c.leadProvider)
    FROM checked_collaboratives c LEFT JOIN organisations o ON o.id = c.leadProvider
    WHERE c.operatingModel = 'lead-provider'
)
SELECT l.id AS subject, NULL AS also, 'not-recorded' AS state, 'lead' AS because, NULL AS lead
FROM led l
WHERE l.lead IS NULL
UNION ALL
SELECT l.id, l.lead, NULL, 'money', l.name
FROM led l
WHERE l.lead IS NOT NULL AND NOT EXISTS (SELECT 1 FROM flows m WHERE m."to" = l.lead)
UNION ALL
SELECT l.id, l.lead, NULL, 'sub', l.name
FROM led l
WHERE l.lead IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contracts k WHERE k.holder = l.lead AND k.kind = 'sub-contract');
