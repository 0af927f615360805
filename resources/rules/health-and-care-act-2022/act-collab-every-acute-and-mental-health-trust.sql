-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-every-acute-and-mental-health-trust
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: organisation
-- statement: Every acute and every mental health trust is in at least one collaborative from July 2022.
-- check: Looks for trusts of the system with the services acute or mental-health that are members of none; those
--   whose services are not recorded are reported as such.
-- message-none: It is a member of no provider collaborative.
-- message-unknown: It is a member of no provider collaborative, and what it provides is not recorded.
-- fix: Make it a member of a collaborative.
-- repair: join {subject} @collaborative
-- fill-unknown: {subject} services
-- source: Working together at scale (NHS England, August 2021) | Which providers take part
-- note: Policy: guidance of August 2021, for acute and mental health trusts from 1 July 2022.

SELECT o.id AS subject, CASE WHEN o.services IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN o.services IS NULL THEN 'unknown' ELSE 'none' END AS because
FROM system_organisations o
WHERE o.kind IN ('nhs-trust', 'foundation-trust')
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.value = o.id)
  AND (o.services IS NULL
       OR EXISTS (SELECT 1 FROM organisations_services v WHERE v.owner = o.id AND v.value IN ('acute', 'mental-health')));
