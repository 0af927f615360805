-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-joint-commissioning-section-75
-- mode: option
-- strength: may
-- theme: function
-- subject: agreement
-- statement: The body may commission together with local authorities under section 75, across the system or at place.
-- check: Shows agreements under section 75 and whether the ICS NHS body and a local authority are parties.
-- message-whole: Between the body and {name}.
-- message-part: Its parties do not yet include both the ICS NHS body and a local authority.
-- fix: Add the agreement with the pooled services, the amounts and the host.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- also: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- applies: EXISTS (SELECT 1 FROM nhs_bodies)

WITH parties (agreement, id, name, kind) AS (
    SELECT p.owner, o.id, coalesce(o.name, o.id), o.kind FROM agreements_parties p JOIN organisations o ON o.id = p.value
)
SELECT a.id AS subject, 'whole' AS because, l.id AS also, l.name
FROM agreements a
JOIN parties b ON b.agreement = a.id AND b.kind = 'ics-nhs-body'
JOIN parties l ON l.agreement = a.id AND l.kind = 'local-authority'
WHERE a.kind = 'section-75'
UNION ALL
SELECT a.id, 'part', NULL, NULL
FROM agreements a
WHERE a.kind = 'section-75'
  AND (SELECT count(DISTINCT p.kind) FROM parties p WHERE p.agreement = a.id AND p.kind IN ('ics-nhs-body', 'local-authority')) < 2;
