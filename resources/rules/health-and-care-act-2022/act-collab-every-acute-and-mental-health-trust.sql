-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-every-acute-and-mental-health-trust
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: organisation
-- statement: Every acute and every mental health trust is in at least one collaborative from July 2022.
-- check: Looks for trusts of the system with the services acute or mental-health that are members of none.
-- message: It is a member of no provider collaborative.
-- fix: Make it a member of a collaborative.
-- repair: join {subject} @collaborative
-- source: Working together at scale (NHS England, August 2021) | Which providers take part

SELECT DISTINCT o.id AS subject
FROM system_organisations o
JOIN organisations_services v ON v.owner = o.id AND v.value IN ('acute', 'mental-health')
WHERE o.kind IN ('nhs-trust', 'foundation-trust') AND o.id NOT IN (SELECT m.value FROM collaboratives_members m);
