-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-acute-and-mental-health-trusts-join
-- strength: expected
-- mode: structure
-- theme: collaborative
-- subject: system
-- statement: Every trust with acute or mental health services is in a provider collaborative.
-- check: Looks for NHS trusts and foundation trusts that work in the system, have acute or mental-health among their
--   services, and are members of no collaborative.
-- message-missing: Trusts with acute or mental health services that are in no collaborative: {trust}.
-- message-unknown: Trusts that are in no collaborative and whose services aren't recorded: {trust}.
-- fix: Add the trust to a collaborative, which may be one that spans systems.
-- repair: join {also} @collaborative
-- fill-unknown: {also} services
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- also: NHS England webinar on integrated care systems (12 July 2021) | Providers and provider collaboratives
-- note: Expected from April 2022. The webinar speaks of trusts in general and excuses ambulance and community trusts:
--   the same in effect. A trust with community and mental health services counts.

SELECT o.of_system AS subject, o.id AS also, CASE WHEN o.services IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN o.services IS NULL THEN 'unknown' ELSE 'missing' END AS because, o.name AS trust
FROM system_organisations o
WHERE o.kind IN ('nhs-trust', 'foundation-trust')
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.value = o.id)
  AND (o.services IS NULL
       OR EXISTS (SELECT 1 FROM organisations_services v WHERE v.owner = o.id AND v.value IN ('acute', 'mental-health')));
