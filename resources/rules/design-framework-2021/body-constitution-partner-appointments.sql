-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-constitution-partner-appointments
-- strength: must
-- mode: attribute
-- theme: nhs-body
-- subject: system
-- statement: The constitution says how partner members are appointed and who may be one.
-- check: Looks in the contents of the plan of kind constitution for partner-member-appointment-process and
--   partner-member-qualification-rules.
-- message-unknown: What {plan} contains isn't recorded: fill in “contents” on it.
-- message-missing: {plan} says nothing on {missing}.
-- fix: Add partner-member-appointment-process and partner-member-qualification-rules to the contents of the
--   constitution.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board

WITH wanted (word, name) AS (
    VALUES ('partner-member-appointment-process', 'how partner members are appointed'),
           ('partner-member-qualification-rules', 'who qualifies as a partner member')
)
SELECT l.of_system AS subject, l.id AS also, 'not-recorded' AS state, 'unknown' AS because, l.name AS plan, NULL AS missing
FROM system_plans l
WHERE l.kind = 'constitution' AND l.contents IS NULL
UNION ALL
SELECT l.of_system, l.id, NULL, 'missing', l.name, w.name
FROM system_plans l JOIN wanted w
WHERE l.kind = 'constitution' AND l.contents IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = l.id AND c.value = w.word);
