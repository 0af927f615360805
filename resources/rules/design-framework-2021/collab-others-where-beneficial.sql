-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-others-where-beneficial
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: system
-- statement: Community and ambulance trusts and providers outside the NHS join a collaborative where that helps
--   patients and makes sense.
-- check: Looks for trusts of the system without acute or mental health services, community interest companies and
--   independent providers (and voluntary or social care providers with acute, community, mental health or ambulance
--   services) that are in no collaborative and party to no working-relationship agreement. A hint, never a failing.
-- message: In no collaborative: {who}. That isn't required; joining is for where it helps patients.
-- fix: Add it to a collaborative, or draw the working-relationship agreement through which it takes part instead.
-- repair: join {also} @collaborative
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- also: NHS England webinar on integrated care systems (12 July 2021) | Providers and provider collaboratives
-- note: The framework says “should … where”; the webinar adds that they are not required to.

SELECT o.of_system AS subject, o.id AS also, o.name AS who
FROM system_organisations o
WHERE NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.value = o.id)
  AND NOT EXISTS (SELECT 1 FROM agreements_parties y JOIN agreements a ON a.id = y.owner
                  WHERE y.value = o.id AND a.kind = 'working-relationship')
  AND (o.kind IN ('cic', 'independent-provider')
       OR (o.kind IN ('nhs-trust', 'foundation-trust')
           AND EXISTS (SELECT 1 FROM organisations_services v WHERE v.owner = o.id)
           AND NOT EXISTS (SELECT 1 FROM organisations_services v
                           WHERE v.owner = o.id AND v.value IN ('acute', 'mental-health')))
       OR (o.kind IN ('vcse', 'social-care-provider')
           AND EXISTS (SELECT 1 FROM organisations_services v
                       WHERE v.owner = o.id AND v.value IN ('acute', 'community', 'mental-health', 'ambulance'))));
