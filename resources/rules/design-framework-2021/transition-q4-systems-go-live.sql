-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q4-systems-go-live
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: By the end of the fourth quarter the new digital, data and financial systems are ready.
-- check: Looks for a milestone of this rule that is done with evidence; else asks the system to confirm it. Due by 31
--   March 2022.
-- message: It is not confirmed that the new digital, data and financial systems are ready to go live; due by 31 March
--   2022.
-- fix: Record the milestone of this rule as done with its evidence, or confirm it here.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- applies: EXISTS (SELECT 1 FROM this_system)

SELECT s.id AS subject, m.id AS also
FROM this_system s
LEFT JOIN milestones m
    ON m.rule = 'transition-q4-systems-go-live'
    AND (m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1))
WHERE coalesce(m.status, '') <> 'done' OR trim(coalesce(m.evidence, '')) = '';
