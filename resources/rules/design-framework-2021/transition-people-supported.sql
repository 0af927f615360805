-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-people-supported
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: In the second, third and fourth quarter people whose roles are affected are supported and consulted.
-- check: Looks for 3 milestones of this rule that are done with evidence; else asks the system to confirm it. Due by
--   31 March 2022.
-- message: It is not confirmed that people in affected roles were supported and consulted in the second, third and
--   fourth quarter; due by 31 March 2022.
-- fix: Record a milestone for each of the three quarters as done with its evidence, or confirm all here.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- applies: EXISTS (SELECT 1 FROM this_system)

WITH own (of_system, id, isDone) AS (
    SELECT s.id, m.id, coalesce(m.status, '') = 'done' AND trim(coalesce(m.evidence, '')) <> ''
    FROM this_system s
    JOIN milestones m
        ON m.rule = 'transition-people-supported'
        AND (m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1))
)
SELECT s.id AS subject, o.id AS also
FROM this_system s
LEFT JOIN own o ON o.of_system = s.id AND NOT o.isDone
WHERE (SELECT count(*) FROM own n WHERE n.of_system = s.id AND n.isDone) < 3;
