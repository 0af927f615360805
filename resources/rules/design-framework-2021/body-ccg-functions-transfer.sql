-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-ccg-functions-transfer
-- strength: expected
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: Everything the CCGs did, owned and had agreed passes to the ICS NHS body when it is set up.
-- check: Once the system's stage is statutory: functions that come from a CCG must have the ICS NHS body as
--   accountable, and no contract may still be held by a CCG. Assets and liabilities aren't drawn.
-- message-function: Functions that come from a CCG and for which the ICS NHS body isn't accountable: {what}.
-- message-unknown: Functions that come from a CCG and whose accountable body isn't recorded: {what}.
-- message-contract: A CCG still holds the contract with: {what}.
-- fix: Make the ICS NHS body accountable for each remaining function, and the holder of each remaining contract.
-- repair-function: set {also} accountable @body
-- repair-unknown: set {also} accountable @body
-- repair-contract: set {also} holder @body
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- also: South East London update for borough boards (July 2021) | The Government's Integration and Innovation White
--   Paper sets out the next phases

SELECT f.of_system AS subject, f.id AS also, CASE WHEN f.accountable IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.accountable IS NULL THEN 'unknown' ELSE 'function' END AS because, f.name AS what
FROM this_system s CROSS JOIN system_functions f ON f.of_system = s.id
WHERE s.stage = 'statutory' AND f.origin = 'ccg'
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id)
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id AND b.id = f.accountable)
UNION ALL
SELECT s.id, k.id, NULL, 'contract', coalesce((SELECT p.name FROM organisations p WHERE p.id = k.provider), k.id)
FROM this_system s
CROSS JOIN system_organisations o ON o.of_system = s.id AND o.kind = 'ccg'
CROSS JOIN contracts k ON k.holder = o.id
WHERE s.stage = 'statutory';
