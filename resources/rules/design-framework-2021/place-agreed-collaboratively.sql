-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-agreed-collaboratively
-- strength: must
-- mode: attribute
-- theme: place
-- subject: place
-- statement: The arrangements of a place are agreed between the NHS, local government and other partners there.
-- check: Looks among those that agreed the place for the ICS NHS body of the system (or a clinical commissioning
--   group), a local authority of the place and one more partner. Where no authority of the place is recorded, any
--   local authority is taken for one.
-- message-unknown: Who has agreed the place's arrangements isn't recorded: fill in “agreed by” on it.
-- message-nhs: The ICS NHS body isn't among those that agreed the place's arrangements.
-- message-council: No local authority of the place is among those that agreed the place's arrangements.
-- message-partner: No partner besides the ICS NHS body and local authorities is among those that agreed the place's
--   arrangements.
-- fix: Record on the place who has agreed its arrangements.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: The text reports what every system has been asked for and leaves nothing optional, hence a must.

WITH councils (place, id) AS (
    SELECT p.id, a.authority
    FROM system_places p CROSS JOIN places_areas x ON x.owner = p.id CROSS JOIN areas a ON a.id = x.value
    WHERE a.authority IS NOT NULL
), agreed (place, nhs, council, partner) AS (
    SELECT p.id,
        sum(o.kind = 'ccg' OR (p.of_system, o.id) IN (SELECT b.of_system, b.id FROM nhs_bodies b)),
        sum(o.kind = 'local-authority'
            AND (p.id NOT IN (SELECT place FROM councils) OR (p.id, o.id) IN (SELECT place, id FROM councils))),
        sum(o.kind NOT IN ('ics-nhs-body', 'ccg', 'local-authority'))
    FROM system_places p
    CROSS JOIN places x ON x.id = p.id AND x.agreedBy IS NOT NULL
    LEFT JOIN places_agreedBy a ON a.owner = p.id
    LEFT JOIN organisations o ON o.id = a.value
    GROUP BY p.id
)
SELECT p.id AS subject, 'not-recorded' AS state, 'unknown' AS because
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE x.agreedBy IS NULL
UNION ALL
SELECT place, NULL, 'nhs' FROM agreed WHERE coalesce(nhs, 0) = 0
UNION ALL
SELECT place, NULL, 'council' FROM agreed WHERE coalesce(council, 0) = 0
UNION ALL
SELECT place, NULL, 'partner' FROM agreed WHERE coalesce(partner, 0) = 0;
