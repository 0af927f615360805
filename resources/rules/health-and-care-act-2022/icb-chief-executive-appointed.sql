-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-chief-executive-appointed
-- mode: declaration
-- strength: must
-- theme: board
-- subject: system
-- statement: The chief executive is appointed by the chair with the approval of NHS England.
-- check: Asks the system to confirm the appointment.
-- message: It is not confirmed that the chair appointed the chief executive with the approval of NHS England.
-- fix: Record the letter of appointment, and confirm it.
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 7
-- note: Statute, in force since 1 July 2022.

SELECT s.id AS subject FROM this_system s;
