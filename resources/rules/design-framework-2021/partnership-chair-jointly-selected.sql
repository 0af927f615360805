-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-chair-jointly-selected
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The ICS NHS body and the local authorities choose the chair of the Partnership together.
-- check: Looks for the chair's seat on the Partnership and among those that selected the chair for the ICS NHS body
--   and every local authority that established the Partnership (where founders aren't recorded, every one with
--   responsibility for social care). Vacant and designate seats count.
-- message-none: The Partnership has no chair's seat, not even a vacant one.
-- message-unknown: Who selected the chair isn't recorded: fill in “selected by” on the seat.
-- message-missing: These took no part in selecting the chair: {who}.
-- fix: Add the chair's seat, and record on it that the ICS NHS body and the local authorities selected the chair.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH chairs (of_system, forum, id, selectedBy) AS (
    SELECT p.of_system, p.id, s.id, s.selectedBy
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id
    WHERE s.category = 'chair'
), choosers (forum, id, name) AS (
    SELECT p.id, b.id, b.name FROM partnerships p JOIN nhs_bodies b ON b.of_system = p.of_system
    UNION
    SELECT p.id, o.id, coalesce(o.name, o.id)
    FROM partnerships p CROSS JOIN forums_establishedBy e ON e.owner = p.id CROSS JOIN organisations o ON o.id = e.value
    WHERE o.kind = 'local-authority'
    UNION
    SELECT p.id, a.id, a.name
    FROM partnerships p CROSS JOIN forums f ON f.id = p.id JOIN social_care_authorities a ON a.of_system = p.of_system
    WHERE f.establishedBy IS NULL
)
SELECT p.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS who
FROM partnerships p
WHERE p.id NOT IN (SELECT forum FROM chairs)
UNION ALL
SELECT c.forum, c.id, 'not-recorded', 'unknown', NULL
FROM chairs c
WHERE c.selectedBy IS NULL
UNION ALL
SELECT c.forum, x.id, NULL, 'missing', x.name
FROM chairs c JOIN choosers x ON x.forum = c.forum
WHERE c.selectedBy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM partnership_selectors b WHERE b.seat = c.id AND b.who = x.id);
