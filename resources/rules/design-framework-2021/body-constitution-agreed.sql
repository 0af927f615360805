-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-constitution-agreed
-- strength: must
-- mode: attribute
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body has a constitution that NHS England has agreed.
-- check: Looks for a plan of kind constitution owned by the ICS NHS body and approved by NHS England or one of its
--   regions. Until the system is statutory a draft is enough.
-- message-none: {body} has no constitution.
-- message-owner: Whose constitution {plan} is isn't recorded: fill in “owner” on it.
-- message-unknown: Who has agreed {plan} isn't recorded: fill in “approved by” on it.
-- message-stage: {plan} is a draft, and whether the system is statutory yet isn't recorded: fill in “stage” on the
--   system.
-- message-not-agreed: NHS England isn't among those that approved {plan}.
-- fix: Add the constitution with the ICS NHS body as its owner, and record the approval of NHS England.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: ICS design framework (NHS England, June 2021) | Accountability and oversight
-- note: NHS England stands for NHS England and NHS Improvement, which were one organisation from April 2022.

WITH own (of_system, id, name, owned, approvedBy, draft, agreed) AS (
    SELECT b.of_system, l.id, l.name, l.owner IS NOT NULL, l.approvedBy, l.status IS 'draft',
        EXISTS (SELECT 1 FROM plans_approvedBy a CROSS JOIN organisations o ON o.id = a.value
                WHERE a.owner = l.id AND o.kind IN ('nhs-england', 'nhs-england-region'))
    FROM nhs_bodies b JOIN system_plans l ON l.of_system = b.of_system AND l.kind = 'constitution'
    WHERE l.owner IS NULL OR l.owner = b.id OR l.owner IN (SELECT x.id FROM boards x)
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM own)
UNION ALL
SELECT y.of_system, y.id, 'not-recorded', 'owner', NULL, y.name
FROM own y
WHERE NOT y.owned AND y.of_system NOT IN (SELECT of_system FROM own WHERE owned)
UNION ALL
SELECT y.of_system, y.id,
    CASE WHEN (y.draft AND s.stage IS NULL) OR y.approvedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN y.draft AND s.stage IS NULL THEN 'stage' WHEN y.approvedBy IS NULL THEN 'unknown' ELSE 'not-agreed' END, NULL, y.name
FROM own y JOIN this_system s ON s.id = y.of_system
WHERE y.owned AND y.of_system NOT IN (SELECT of_system FROM own WHERE agreed)
  AND NOT (y.draft AND s.stage IS NOT NULL AND s.stage <> 'statutory');
