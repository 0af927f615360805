-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-flow-through-contracts
-- strength: must
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: Money reaches providers mostly through contracts, which a place or a collaborative may manage.
-- check: Looks at flows from the ICS NHS body to a provider: the instrument is a contract, a lead provider contract,
--   a grant, a section 75 agreement or a delegation, by its word or the id of one that is drawn. Where no instrument is
--   recorded, a contract between the two counts.
-- message-unknown: By which instrument the money reaches {who} isn't recorded, and no contract between the two is
--   drawn.
-- message-other: The money reaches {who} by {instrument}, which is neither a contract nor another instrument for it.
-- fix: Attach the contract or other instrument to the flow, and record who manages it.
-- repair: add contract kind=standard holder={fix_payer} provider={also} basis="NHS Standard Contract"; set {subject} instrument $
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body

SELECT m.id AS subject, o.id AS also, CASE WHEN m.instrument IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN m.instrument IS NULL THEN 'unknown' ELSE 'other' END AS because, coalesce(o.name, o.id) AS who, m.instrument,
    b.id AS fix_payer
FROM payers b
CROSS JOIN flows m ON m."from" = b.id
CROSS JOIN organisations o ON o.id = m."to"
WHERE b.kind = 'ics-nhs-body'
  AND o.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider', 'cic',
                 'vcse', 'vcse-alliance')
  AND coalesce(m.instrument, '') NOT LIKE '%contract%'
  AND coalesce(m.instrument, '') NOT IN ('grant', 'grant-agreement', 'section-75', 'delegation', 'lead-provider')
  AND NOT (m.instrument IS NULL AND EXISTS (SELECT 1 FROM contracts k WHERE k.holder = m."from" AND k.provider = m."to"))
  AND NOT EXISTS (SELECT 1 FROM contracts k WHERE k.id = m.instrument)
  AND NOT EXISTS (SELECT 1 FROM agreements a WHERE a.id = m.instrument)
  AND NOT EXISTS (SELECT 1 FROM delegations d WHERE d.id = m.instrument);
