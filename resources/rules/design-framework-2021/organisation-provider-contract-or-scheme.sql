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

SELECT f.provider AS subject, f.id AS also, 'function' AS because, f.name AS what
FROM provider_functions f
WHERE NOT EXISTS (SELECT 1 FROM contracts k WHERE k.provider = f.provider)
  AND NOT EXISTS (SELECT 1 FROM delegations d WHERE d."to" = f.provider)
UNION ALL
SELECT m.provider, m.id, 'money', coalesce(m.line, 'a flow without a line')
FROM provider_money m
WHERE NOT EXISTS (SELECT 1 FROM contracts k WHERE k.provider = m.provider)
  AND NOT EXISTS (SELECT 1 FROM delegations d WHERE d."to" = m.provider);
