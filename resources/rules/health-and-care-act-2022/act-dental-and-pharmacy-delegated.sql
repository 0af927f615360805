-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-dental-and-pharmacy-delegated
-- mode: structure
-- strength: may
-- theme: function
-- subject: system
-- statement: NHS England has delegated dental, ophthalmic and pharmaceutical services to every Integrated Care Board
--   since 1 April 2023.
-- check: Looks among what NHS England delegates to the Integrated Care Board for one of these functions. For
--   information: a design of an earlier day need not have it.
-- message: What NHS England delegates does not show dental, ophthalmic and pharmaceutical services, delegated to all
--   since 1 April 2023.
-- fix: Add the delegation from NHS England with the function.
-- repair: function commission-dental; add delegation from=@nhse to=@body functions=$ legalBasis="National Health Service Act
--   2006, section 65Z5"
-- source: NHS England guidance on delegation and joint exercise of statutory functions | Delegation to all boards, 1
--   April 2023
-- note: For information; so since 1 April 2023.

SELECT b.of_system AS subject
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM delegations d
                  JOIN organisations o ON o.id = d."from" AND o.kind IN ('nhs-england', 'nhs-england-region')
                  JOIN delegations_functions x ON x.owner = d.id
                  WHERE d."to" IN (SELECT h.id FROM body_holders h WHERE h.of_system = b.of_system)
                    AND (x.value GLOB 'commission-dental*' OR x.value GLOB 'commission-ophthalmic*' OR x.value GLOB 'commission-pharmaceutical*'));
