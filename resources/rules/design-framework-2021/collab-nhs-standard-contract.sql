-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-nhs-standard-contract
-- strength: must
-- mode: structure
-- theme: collaborative
-- subject: collaborative, contract
-- statement: The ICS NHS body's contracts with trusts for services rest on the NHS Standard Contract.
-- check: Looks at the contracts between the ICS NHS body and a trust (grant agreements aside): their basis must be
--   nhs-standard-contract. A contract that names no collaborative is reported itself.
-- message-other: The contract with {trust} rests on {basis}, not on the NHS Standard Contract.
-- message-unknown: What the contract with these trusts rests on isn't recorded: {trust}.
-- fix: Set the basis of the contract to the NHS Standard Contract.
-- repair: set {also} basis "NHS Standard Contract"
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

SELECT coalesce(k.collaborative, k.id) AS subject, k.id AS also, CASE WHEN k.basis IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN k.basis IS NULL THEN 'unknown' ELSE 'other' END AS because, coalesce(o.name, o.id) AS trust, k.basis
FROM payers b
CROSS JOIN contracts k ON k.holder = b.id
CROSS JOIN organisations o ON o.id = k.provider
WHERE b.kind = 'ics-nhs-body' AND o.kind IN ('nhs-trust', 'foundation-trust')
  AND coalesce(k.kind, '') NOT IN ('grant-agreement', 'sub-contract')
  AND coalesce(k.basis, '') NOT LIKE '%standard%contract%';
