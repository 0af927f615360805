-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q1-development-plan
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: By the end of the first quarter the System Development Plan is brought up to date with functions,
--   leadership, capabilities and governance.
-- check: Looks for a milestone of this rule that is done with evidence; else asks the system to confirm it. Due by 30
--   June 2021.
-- message: It is not confirmed that the System Development Plan is up to date with functions, leadership, capabilities
--   and governance; due by 30 June 2021.
-- fix: Record the milestone of this rule as done with its evidence, or confirm it here.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- applies: EXISTS (SELECT 1 FROM this_system)

SELECT s.id AS subject, m.id AS also
FROM this_system s
LEFT JOIN milestones m
    ON m.rule = 'transition-q1-development-plan'
    AND (m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1))
WHERE coalesce(m.status, '') <> 'done' OR trim(coalesce(m.evidence, '')) = '';
