-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-constitution-names-area
-- mode: declaration
-- strength: must
-- theme: board
-- subject: system
-- statement: The constitution, set out or referred to in the order of NHS England, names the Integrated Care Board and
--   its area.
-- check: Asks the system to confirm that order and constitution say so.
-- message: It is not confirmed that the constitution names the Integrated Care Board and its area.
-- fix: Check the order and the constitution, and confirm it.
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 14Z25 and Schedule 1B,
--   paragraph 2
-- note: Statute, in force since 1 July 2022.

SELECT s.id AS subject FROM this_system s;
