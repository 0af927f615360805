-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-collaboration-agreement
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The ICS NHS body and the trusts agree in advance how they work together and handle the risk of unplanned
--   pressures.
-- check: Looks for an agreement of kind system-collaboration-and-financial-management to which the ICS NHS body and
--   every trust whose home is the system are parties.
-- message-none: {body} has no agreement with its trusts on collaboration and financial management.
-- message-parties: Who is party to the agreement on collaboration and financial management isn't recorded: fill in
--   “parties” on it.
-- message-missing: Trusts that aren't party to the agreement on collaboration and financial management: {trust}.
-- fix: Add the agreement and its parties.
-- fill-parties: @unsigned:system-collaboration-and-financial-management parties
-- source: ICS design framework (NHS England, June 2021) | Financial and regulatory mechanisms to support
--   collaboration

WITH signed (of_system, id) AS (
    SELECT of_system, id FROM body_agreements WHERE kind = 'system-collaboration-and-financial-management'
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'system-collaboration-and-financial-management'
)
SELECT b.of_system AS subject, b.id AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, b.name AS body, NULL AS trust
FROM nhs_bodies b JOIN open_parties
WHERE b.of_system NOT IN (SELECT of_system FROM signed)
UNION ALL
SELECT t.of_system, t.id, NULL, 'missing', NULL, t.name
FROM system_trusts t
WHERE t.of_system IN (SELECT of_system FROM signed)
  AND NOT EXISTS (SELECT 1 FROM signed s CROSS JOIN agreements_parties p ON p.owner = s.id
                  WHERE s.of_system = t.of_system AND p.value = t.id);
