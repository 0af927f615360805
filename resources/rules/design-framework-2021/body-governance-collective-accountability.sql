-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-governance-collective-accountability
-- mode: declaration
-- strength: must
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body sets up governance in which partners are accountable together for delivery by the whole
--   system within its financial envelope.
-- check: Asks the system to confirm in which committee or group providers, places and collaboratives answer to each
--   other.
-- message: It is not confirmed in which forum the partners answer to each other for what the whole system delivers.
-- fix: Name the committee or group in which providers, places and collaboratives answer to each other, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

SELECT s.id AS subject FROM this_system s;
