-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-clinical-roles-minimum
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: A medical director and a director of nursing are where clinical leadership begins, not all of it.
-- check: Looks on the board for the roles medical-director and director-of-nursing, and on the other forums of the
--   ICS NHS body for a further clinical or care professional seat (a clinical-lead, medical-director or
--   director-of-nursing by role, or a seat tagged clinical, professional or clinical-or-care-professional) that neither
--   of these two directors holds. Vacant and designate seats count.
-- message-two: The board has {has} of the 2 clinical roles (vacant and designate seats counted); it has none for:
--   {role}.
-- message-others: No other forum of the ICS NHS body has a clinical or care professional seat, filled or vacant,
--   besides those two.
-- fix: Fill both roles, and give clinical and care leaders seats on the committees.
-- repair-two: seat @board category=executive role={fix_role}
-- repair-others: seat @committee-below category=member role=clinical-lead
-- source: ICS design framework (NHS England, June 2021) | Clinical and professional leadership
-- applies: EXISTS (SELECT 1 FROM boards)

WITH wanted (role, name) AS (
    VALUES ('medical-director', 'a medical director'), ('director-of-nursing', 'a director of nursing')
), held (board, role, person) AS (
    SELECT b.id, s.role, s.person FROM boards b CROSS JOIN board_seats s ON s.forum = b.id WHERE s.role IN (SELECT role FROM wanted)
)
SELECT b.id AS subject, 'two' AS because, (SELECT count(DISTINCT h.role) FROM held h WHERE h.board = b.id) AS has, w.name AS role, w.role AS fix_role
FROM boards b CROSS JOIN wanted w
WHERE (b.id, w.role) NOT IN (SELECT board, role FROM held)
UNION ALL
SELECT b.id, 'others', NULL, NULL, NULL
FROM boards b
WHERE NOT EXISTS (
    SELECT 1 FROM system_seats x
    WHERE x.of_system = b.of_system AND x.clinical AND x.forum <> b.id
      AND (x.of_system, x.forum) IN (SELECT f.of_system, f.id FROM body_forums f)
      AND (x.person IS NULL OR x.person NOT IN (SELECT h.person FROM held h WHERE h.board = b.id AND h.person IS NOT NULL)));
