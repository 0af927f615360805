-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-boundary-upper-tier
-- strength: must
-- mode: attribute
-- theme: system
-- subject: system
-- statement: Each upper-tier council area lies wholly in one system, unless an exception has been agreed.
-- check: Looks among the areas with responsibility for social care for those that lie only partly in the system and
--   record no agreed exception.
-- message-exception: Areas that lie only partly in the system, with no agreed exception recorded: {area}.
-- message-unknown: How far these areas lie in the system isn't recorded: {open}. Fill in “in the footprint” on them.
-- fix: Move the boundary so that the area lies in one system, or write on the area which exception was agreed and by
--   whom.
-- fill-exception: {also} boundaryException
-- source: NHS Confederation ICS Network briefing (2021) | Issue: ICS boundary changes > Guidance/legislation next
--   steps
-- note: The documents differ: the Confederation reports alignment with upper-tier councils unless agreed otherwise;
--   the framework doesn't repeat it and allows for councils that lie partly inside. So only the missing exception is
--   a fault.

SELECT a.of_system AS subject, a.id AS also, NULL AS state, 'exception' AS because, a.name AS area, NULL AS open
FROM system_areas a CROSS JOIN areas x ON x.id = a.id
WHERE a.socialCare = 1 AND a.inFootprint = 'partly' AND trim(coalesce(x.boundaryException, '')) = ''
UNION ALL
SELECT a.of_system, a.id, 'not-recorded', 'unknown', NULL, a.name
FROM system_areas a
WHERE a.socialCare = 1 AND a.inFootprint IS NULL;
