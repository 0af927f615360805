-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-one-nhs-body
-- strength: must
-- mode: structure
-- theme: system
-- subject: system
-- statement: A system has exactly one ICS NHS body, and that body is statutory.
-- check: Counts the organisations of kind ics-nhs-body whose home is the system, which must be one, and looks whether
--   it is recorded as statutory.
-- message-none: The system has no ICS NHS body; it needs 1.
-- message-several: The system has {count} ICS NHS bodies ({body}); it needs 1.
-- message-not-statutory: {body} is recorded as not statutory.
-- message-statutory-unknown: Whether {body} is statutory isn't recorded.
-- message-home-unknown: The home system of {body} isn't recorded.
-- fix: Add the ICS NHS body as a statutory organisation whose home is this system, or delete the one too many.
-- repair-several: either remove {also}
-- repair-not-statutory: set {also} statutory true
-- repair-statutory-unknown: set {also} statutory true
-- repair-home-unknown: set {also} homeSystem {subject}
-- repair-none: add organisation kind=ics-nhs-body name="NHS {fix_system}" statutory=true homeSystem={subject}
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- also: ICS design framework (NHS England, June 2021) | Context
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Guidance/legislation next steps

SELECT s.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS body, 0 AS count,
    coalesce(s.name, s.id) AS fix_system
FROM this_system s
WHERE NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id)
UNION ALL
SELECT b.of_system, b.id, NULL, 'several', b.name, (SELECT count(*) FROM nhs_bodies c WHERE c.of_system = b.of_system), NULL
FROM nhs_bodies b
WHERE EXISTS (SELECT 1 FROM nhs_bodies c WHERE c.of_system = b.of_system AND c.id <> b.id)
UNION ALL
SELECT b.of_system, b.id, NULL, 'not-statutory', b.name, NULL, NULL
FROM nhs_bodies b
WHERE b.statutory = 0
UNION ALL
SELECT b.of_system, b.id, 'not-recorded', 'statutory-unknown', b.name, NULL, NULL
FROM nhs_bodies b
WHERE b.statutory IS NULL
UNION ALL
SELECT b.of_system, b.id, 'not-recorded', 'home-unknown', b.name, NULL, NULL
FROM nhs_bodies b
WHERE b.homeSystem IS NULL;
