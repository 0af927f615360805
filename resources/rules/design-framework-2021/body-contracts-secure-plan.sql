-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-contracts-secure-plan
-- strength: must
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: Contracts secure that providers deliver the ICS NHS body's plan, each for itself or under a lead
--   provider.
-- check: Looks for trusts, independent providers and community interest companies that work in the system and have
--   neither a contract held by the ICS NHS body or NHS England (or by a CCG, before the system is statutory) nor a
--   sub-contract. General practices and networks are left out: their contracts follow national terms and are seldom
--   drawn.
-- message-none: Providers with no contract: {provider}.
-- message-unknown: No contract is recorded, so it can't be seen how the plan is secured from: {provider}.
-- message-holder: Providers whose only contracts have no holder recorded: {provider}.
-- fix: Add the contract, or show the lead provider that sub-contracts to the provider.
-- repair-none: add contract kind=standard holder=@body provider={also} basis="NHS Standard Contract"
-- repair-unknown: add contract kind=standard holder=@body provider={also} basis="NHS Standard Contract"
-- repair-holder: set {fix_contract} holder @body
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

WITH covered (id) AS (
    SELECT k.provider
    FROM contracts k CROSS JOIN organisations h ON h.id = k.holder
    WHERE h.kind IN ('ics-nhs-body', 'nhs-england', 'nhs-england-region')
       OR k.kind = 'sub-contract'
       OR (h.kind = 'ccg' AND NOT EXISTS (SELECT 1 FROM this_system s WHERE s.stage = 'statutory'))
), undrawn (holds) AS (
    SELECT NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'contracts')
)
SELECT p.of_system AS subject, p.id AS also,
    CASE WHEN u.holds OR EXISTS (SELECT 1 FROM contracts k WHERE k.provider = p.id AND k.holder IS NULL) THEN 'not-recorded' END
    AS state,
    CASE WHEN u.holds THEN 'unknown'
         WHEN EXISTS (SELECT 1 FROM contracts k WHERE k.provider = p.id AND k.holder IS NULL) THEN 'holder'
         ELSE 'none' END AS because,
    p.name AS provider, (SELECT min(k.id) FROM contracts k WHERE k.provider = p.id AND k.holder IS NULL) AS fix_contract
FROM system_providers p CROSS JOIN undrawn u
WHERE p.kind IN ('nhs-trust', 'foundation-trust', 'independent-provider', 'cic')
  AND p.id NOT IN (SELECT id FROM covered WHERE id IS NOT NULL)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = p.of_system);
