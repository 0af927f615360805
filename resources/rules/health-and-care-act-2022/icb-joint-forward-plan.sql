-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-joint-forward-plan
-- mode: structure
-- strength: must
-- theme: body
-- subject: system
-- statement: The Integrated Care Board and its partner trusts write a joint forward plan.
-- check: Looks for a plan of the kind joint-forward-plan or system-plan that the Integrated Care Board owns.
-- message: There is no joint forward plan that the Integrated Care Board owns.
-- fix: Add the plan with the Integrated Care Board as its owner.
-- repair: add plan kind=joint-forward-plan name="Joint forward plan" owner=@body
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 14Z52
-- note: Statute, in force since 1 July 2022. To be checked against the Act: the number of the section.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.of_system AS subject
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM plans x WHERE x.kind IN ('joint-forward-plan', 'system-plan')
                  AND (x.owner = b.id OR x.owner IN (SELECT f.id FROM boards f WHERE f.of_system = b.of_system)));
