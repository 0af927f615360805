-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-allocation-optional-budgets
-- mode: option
-- strength: may
-- theme: finance
-- subject: flow
-- statement: The allocation may also cover other primary care, suitable specialised services, other direct
--   commissioning, transformation and development money, the Financial Recovery Fund and digital funding.
-- check: Shows allocations to the body with one of these lines.
-- message: The allocation covers {line}.
-- fix: Add a flow for each line that has been delegated.
-- source: ICS design framework (NHS England, June 2021) | ICS allocations
-- applies: EXISTS (SELECT 1 FROM nhs_bodies)

SELECT f.id AS subject, f.line
FROM flows f
WHERE f.kind = 'allocation' AND f."to" IN (SELECT id FROM nhs_bodies)
  AND f.line IN ('other-primary-care', 'specialised-suitable', 'other-direct-commissioned', 'transformation-and-sdf',
                 'financial-recovery-fund', 'digital-and-data');
