-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-chair-appointed
-- mode: declaration
-- strength: must
-- theme: board
-- subject: system
-- statement: The chair is appointed by NHS England with the approval of the Secretary of State.
-- check: Asks the system to confirm the appointment.
-- message: It is not confirmed that NHS England appointed the chair with the approval of the Secretary of State.
-- fix: Record the letter of appointment, and confirm it.
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraphs 5 and
--   6
-- note: Statute, in force since 1 July 2022.

SELECT s.id AS subject FROM this_system s;
