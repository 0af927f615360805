-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q2-ccg-teams-at-place
-- strength: expected
-- mode: structure
-- theme: transition
-- subject: system
-- statement: By the end of September 2021, CCG teams are planned to work below the system only where the development
--   plan confirms a function of weight at that place.
-- check: Until the system's stage is statutory: looks for posts of a CCG that are bound to a place, at places that
--   neither exercise a function nor hold a delegation, themselves or by their forum, and that no development or
--   transition plan names among its contents.
-- message: CCG teams at places with no confirmed function: {what}.
-- fix: Move the team to system level, or confirm the place's function in the development plan.
-- repair: clear {also2} place
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: NHS England webinar on integrated care systems (12 July 2021) | Quarter 2 milestones
-- note: The webinar adds that this concerns CCGs that haven't merged. A seat of the CCG on a place's forum is no
--   team.

WITH team (of_system, place, forum, name, post, title) AS (
    SELECT p.of_system, p.id, p.forum, p.name, t.id, coalesce(t.title, t.id)
    FROM system_places p CROSS JOIN posts t ON t.place = p.id CROSS JOIN organisations o ON o.id = t.organisation
    WHERE o.kind = 'ccg'
)
SELECT t.of_system AS subject, t.place AS also1, t.post AS also2, t.title || ' (' || t.name || ')' AS what
FROM team t CROSS JOIN this_system s ON s.id = t.of_system
WHERE coalesce(s.stage, 'current') <> 'statutory'
  AND NOT EXISTS (SELECT 1 FROM functions_exercisedBy e WHERE e.value IN (t.place, t.forum))
  AND NOT EXISTS (SELECT 1 FROM delegations d WHERE d."to" IN (t.place, t.forum))
  AND NOT EXISTS (SELECT 1 FROM plans l CROSS JOIN plans_contents c ON c.owner = l.id
                  WHERE l.kind IN ('development-plan', 'system-development-plan', 'transition-plan')
                    AND (c.value = t.place OR instr(c.value, t.name) > 0));
