-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-skills-reviewed
-- mode: declaration
-- strength: must
-- theme: board
-- subject: system
-- statement: The board keeps the skills, knowledge and experience it needs under review and deals with gaps.
-- check: Asks the system to confirm the last review.
-- message: It is not confirmed that the board has reviewed the skills it needs.
-- fix: Review them, note the gaps and what is done about them, and confirm it.
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B (review of skills,
--   knowledge and experience)
-- note: Statute, in force since 1 July 2022. To be checked against the Act: the paragraph, which came in by an
--   amendment of the government.

SELECT s.id AS subject FROM this_system s;
