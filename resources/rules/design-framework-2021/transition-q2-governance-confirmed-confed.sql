-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q2-governance-confirmed-confed
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: By the end of the second quarter, as planning guidance first had it, the governance of both bodies is
--   confirmed.
-- check: Looks for a milestone of this rule that is done with evidence; else asks the system to confirm it. Due by 30
--   September 2021.
-- message: It is not confirmed that the governance of both bodies is settled; due by 30 September 2021.
-- fix: Record the milestone as done with its evidence, or confirm it here with the date under the later timeline.
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Guidance/legislation next steps
-- note: The documents differ: the framework, which is later, asks for a draft memorandum of understanding by the
--   second quarter, engagement on constitution and governance by the third, and the constitution by the fourth.
-- applies: EXISTS (SELECT 1 FROM this_system)

SELECT s.id AS subject, m.id AS also
FROM this_system s
LEFT JOIN milestones m
    ON m.rule = 'transition-q2-governance-confirmed-confed'
    AND (m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1))
WHERE coalesce(m.status, '') <> 'done' OR trim(coalesce(m.evidence, '')) = '';
