-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-nhse-delegated-names-agreement
-- mode: structure
-- strength: expected
-- theme: function
-- subject: function
-- statement: A function that NHS England has delegated names the delegation.
-- check: Looks for functions of the origin nhse-delegated that no delegation from NHS England covers and whose
--   instrument is not recorded.
-- message: No delegation from NHS England covers it.
-- fix: Add the delegation from NHS England with the function, or name the agreement as its instrument.
-- repair: add delegation from=@nhse to=@body functions={subject} legalBasis="National Health Service Act 2006, section 65Z5"
-- source: NHS England guidance on delegation and joint exercise of statutory functions | Delegation agreements
-- note: Policy of NHS England since 1 July 2022.

SELECT f.id AS subject
FROM functions f
WHERE f.origin = 'nhse-delegated' AND trim(coalesce(f.instrument, '')) = ''
  AND NOT EXISTS (SELECT 1 FROM delegations d
                  JOIN organisations o ON o.id = d."from" AND o.kind IN ('nhs-england', 'nhs-england-region')
                  JOIN delegations_functions x ON x.owner = d.id
                  WHERE x.value = f.id);
