-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-insight-informs-decisions
-- strength: expected
-- mode: structure
-- theme: engagement
-- subject: system
-- statement: What people experience is gathered, and reaches those who decide and those who watch over quality.
-- check: Looks for engagement that feeds into a forum that decides (the Partnership, the board, or one recorded as
--   deciding), and for engagement that feeds into the System Quality Group.
-- message-none: No engagement is recorded, so it can't be seen whether what people experience reaches those who
--   decide.
-- message-deciding: No engagement feeds into a forum that decides.
-- message-quality: No engagement feeds into {group}.
-- fix: Draw the line from the engagement to the forum that decides, and to the System Quality Group.
-- repair-none: add engagement name="Listening to people" level=system feedsInto=@board,{fix_group} groups="people who are
--   under-represented"
-- repair-deciding: put @engagement feedsInto @board
-- repair-quality: put @engagement feedsInto {also}
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities
-- note: Where there is no System Quality Group, quality-system-quality-group says so.

SELECT b.of_system AS subject, NULL AS also, 'not-recorded' AS state, 'none' AS because, NULL AS "group",
    coalesce((SELECT min(f.id) FROM system_forums f WHERE f.of_system = b.of_system AND f.kind = 'system-quality-group'), '@board')
        AS fix_group
FROM nhs_bodies b
WHERE NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'engagement')
UNION ALL
SELECT b.of_system, NULL, NULL, 'deciding', NULL, NULL
FROM nhs_bodies b
WHERE EXISTS (SELECT 1 FROM recorded WHERE what = 'engagement')
  AND NOT EXISTS (SELECT 1 FROM engagement_feedsInto e CROSS JOIN system_forums f ON f.id = e.value
                  WHERE f.of_system = b.of_system AND (f.decisionMaking OR f.kind IN ('ics-partnership', 'board')))
UNION ALL
SELECT f.of_system, f.id, NULL, 'quality', f.name, NULL
FROM system_forums f
WHERE f.kind = 'system-quality-group' AND EXISTS (SELECT 1 FROM recorded WHERE what = 'engagement')
  AND NOT EXISTS (SELECT 1 FROM engagement_feedsInto e WHERE e.value = f.id);
