-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-grants-recipients
-- strength: may
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: The ICS NHS body may make grants, to voluntary organisations and to trusts.
-- check: Looks at flows of kind grant from an ICS NHS body that go to anybody but a voluntary organisation, an
--   alliance of them or a trust.
-- message: The grant goes to {who}, which is neither a voluntary organisation nor a trust.
-- fix: Use a contract or another agreement for other recipients.
-- repair: set {subject} kind contract; set {subject} instrument contract
-- source: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body

SELECT m.id AS subject, m."to" AS also,
    coalesce(o.name, (SELECT f.name FROM forums f WHERE f.id = m."to"), (SELECT p.name FROM places p WHERE p.id = m."to"),
             (SELECT c.name FROM collaboratives c WHERE c.id = m."to"), (SELECT t.title FROM posts t WHERE t.id = m."to"), m."to") AS who
FROM payers b
CROSS JOIN flows m ON m."from" = b.id
LEFT JOIN organisations o ON o.id = m."to"
WHERE m.kind = 'grant' AND b.kind = 'ics-nhs-body'
  AND coalesce(o.kind, '') NOT IN ('vcse', 'vcse-alliance', 'nhs-trust', 'foundation-trust');
