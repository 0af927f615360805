-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-membership-and-form-agreed
-- strength: expected
-- mode: attribute
-- theme: place
-- subject: place
-- statement: The ICS NHS body agrees with local partners who belongs to a place partnership and how it is governed.
-- check: Looks on each place for a form of governance, for seats on its forum and for the ICS NHS body (or a clinical
--   commissioning group) among those that agreed it. Vacant and designate seats count.
-- message-form-unknown: How the place is governed isn't recorded: fill in “form of governance” on it.
-- message-form: The place has no form of governance.
-- message-forum: Which forum is the place's isn't recorded: fill in “forum” on it.
-- message-members: The place's forum has no seats, not even vacant ones.
-- message-agreed-unknown: Who has agreed membership and form isn't recorded: fill in “agreed by” on the place.
-- message-agreed: The ICS NHS body isn't among those that agreed the place.
-- fix: Choose the form of governance, add the seats of the forum and record that the ICS NHS body has agreed.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships

SELECT p.id AS subject, CASE WHEN x.forms IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN x.forms IS NULL THEN 'form-unknown' ELSE 'form' END AS because
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE coalesce(x.forms, 0) = 0
UNION ALL
SELECT p.id, 'not-recorded', 'forum' FROM system_places p WHERE p.forum IS NULL
UNION ALL
SELECT p.id, NULL, 'members'
FROM system_places p
WHERE p.forum IS NOT NULL AND NOT EXISTS (SELECT 1 FROM place_seats s WHERE s.place = p.id)
UNION ALL
SELECT p.id, CASE WHEN x.agreedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN x.agreedBy IS NULL THEN 'agreed-unknown' ELSE 'agreed' END
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE NOT EXISTS (SELECT 1 FROM places_agreedBy a CROSS JOIN organisations o ON o.id = a.value
                  WHERE a.owner = p.id
                    AND (o.kind = 'ccg' OR (p.of_system, o.id) IN (SELECT b.of_system, b.id FROM nhs_bodies b)));
