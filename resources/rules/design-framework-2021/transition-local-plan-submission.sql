-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-local-plan-submission
-- mode: declaration
-- strength: may
-- theme: transition
-- subject: system
-- statement: One system's own date: its final development plan by 30 September 2021, in force from 1 April 2022.
-- check: Looks for a milestone of this rule that is done with evidence; else asks the system to confirm it. Due by 30
--   September 2021.
-- message: It is not confirmed that the system's development plan was submitted by its own date; due by 30 September
--   2021.
-- fix: Record the milestone with the system's own date as done with its evidence, or confirm it here.
-- source: Norfolk and Waveney ICS development slides (June 2021) | Our Plan
-- note: A local date. Others gave their own: weekly milestones in July 2021, or governance by the autumn of 2021.
-- applies: EXISTS (SELECT 1 FROM this_system)

SELECT s.id AS subject, m.id AS also
FROM this_system s
LEFT JOIN milestones m
    ON m.rule = 'transition-local-plan-submission'
    AND (m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1))
WHERE coalesce(m.status, '') <> 'done' OR trim(coalesce(m.evidence, '')) = '';
