-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-provider-contract-or-scheme
-- strength: must
-- mode: structure
-- theme: organisation
-- subject: organisation
-- statement: What a provider does for the system, it does under an agreed contract or a scheme of delegation.
-- check: Looks for trusts, practices, networks, independent providers, community interest companies and voluntary
--   organisations that exercise a function for which another organisation is accountable, or are paid under a flow of
--   kind contract or sub-contract, and have neither a contract nor a delegation.
-- message-function: The provider exercises functions with neither a contract nor a delegation: {what}.
-- message-money: The provider is paid for services with no contract on the drawing: {what}.
-- fix: Add the contract, or the delegation with its entry in the scheme.
-- repair: add contract kind=standard holder=@body provider={subject} basis="NHS Standard Contract"
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight

WITH provider (id) AS (
    SELECT o.id FROM organisations o
    WHERE o.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider',
                     'cic', 'vcse')
), based (id) AS (
    SELECT k.provider FROM contracts k WHERE k.provider IS NOT NULL
    UNION
    SELECT d."to" FROM delegations d
)
SELECT p.id AS subject, f.id AS also, 'function' AS because, coalesce(f.name, f.id) AS what
FROM provider p
CROSS JOIN functions_exercisedBy e ON e.value = p.id
CROSS JOIN functions f ON f.id = e.owner
WHERE f.accountable IS NOT p.id AND coalesce(f.origin, '') <> 'provider'
  AND coalesce((SELECT o.kind FROM organisations o WHERE o.id = f.accountable), '') NOT IN ('nhs-trust', 'foundation-trust')
  AND f.id NOT GLOB 'triple-aim*' AND f.id NOT GLOB 'co-operate-and-integrate*' AND f.id NOT GLOB 'own-quality-and-safety*'
  AND p.id NOT IN (SELECT id FROM based)
UNION ALL
SELECT p.id, m.id, 'money', coalesce(m.line, 'a flow without a line')
FROM provider p CROSS JOIN flows m ON m."to" = p.id
WHERE m.kind IN ('contract', 'sub-contract') AND p.id NOT IN (SELECT id FROM based);
