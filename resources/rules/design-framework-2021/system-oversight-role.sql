-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-oversight-role
-- strength: expected
-- mode: structure
-- theme: system
-- subject: system
-- statement: Oversight and support of the organisations and partnerships of the area are led by the ICS NHS body,
--   unless agreed otherwise.
-- check: For the function oversight-assurance: the ICS NHS body, a forum or a post of it must be among those who
--   exercise it, and whom it covers must be recorded (its population).
-- message-none: The function of leading oversight and assurance isn't on the drawing.
-- message-nobody: Who exercises {function} isn't recorded.
-- message-elsewhere: {function} is exercised by nobody in the ICS NHS body.
-- message-scope: Whom {function} covers isn't recorded.
-- fix: Give oversight to a committee or post of the ICS NHS body and write down which providers, places and
--   collaboratives it covers.
-- repair-none: function oversight-assurance exercises=@board population="The providers, places and collaboratives of the system"
-- repair-nobody: put {also} exercisedBy @board
-- repair-elsewhere: put {also} exercisedBy @board
-- repair-scope: set {also} population "The providers, places and collaboratives of the system"
-- source: ICS design framework (NHS England, June 2021) | Approach to NHS oversight within ICSs
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Accountability framework > Member reactions
-- note: Members of the Confederation found little on primary care in the national scheme: say in the scope whether it
--   is covered.

WITH oversight AS (
    SELECT * FROM system_functions WHERE word = 'oversight-assurance'
)
SELECT s.of_system AS subject, NULL AS also, 'not-recorded' AS state, 'none' AS because, NULL AS function
FROM nhs_bodies s
WHERE s.of_system NOT IN (SELECT of_system FROM oversight)
UNION ALL
SELECT f.of_system, f.id, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN f.exercisedBy IS NULL THEN 'nobody' ELSE 'elsewhere' END, f.name
FROM oversight f
WHERE EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = f.of_system)
  AND NOT EXISTS (SELECT 1 FROM functions_exercisedBy e
                  WHERE e.owner = f.id AND (f.of_system, e.value) IN (SELECT h.of_system, h.id FROM body_holders h))
UNION ALL
SELECT f.of_system, f.id, 'not-recorded', 'scope', f.name
FROM oversight f
WHERE f.population IS NULL;
