-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-four-executives
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: Four executives sit on the board: the chief executive and the directors of finance, nursing and
--   medicine.
-- check: For each of the roles chief-executive, director-of-finance, director-of-nursing and medical-director, looks
--   for a board seat of category executive. Vacant and designate seats count.
-- message-missing: Executive seats that the board lacks, filled or vacant: {role}.
-- message-unknown: Executive seats that aren't drawn, while the role or category of some seats isn't recorded:
--   {role}.
-- fix: Add an executive seat for each role that is missing.
-- repair: seat {subject} category=executive role={fix_role}
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: Described for most cases, above a minimum that legislation will set.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH wanted (role, name) AS (
    VALUES ('chief-executive', 'chief executive'), ('director-of-finance', 'director of finance'),
           ('director-of-nursing', 'director of nursing'), ('medical-director', 'medical director')
), missing (board, role, name, unknown) AS (
    SELECT b.id, w.role, w.name,
        EXISTS (SELECT 1 FROM board_seats s
                WHERE s.forum = b.id AND ((s.category = 'executive' AND s.role IS NULL) OR (s.category IS NULL AND s.role = w.role)))
    FROM boards b JOIN wanted w
    WHERE NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND s.category = 'executive' AND s.role = w.role)
)
SELECT m.board AS subject, CASE WHEN m.unknown THEN 'not-recorded' END AS state,
    CASE WHEN m.unknown THEN 'unknown' ELSE 'missing' END AS because, m.name AS role, m.role AS fix_role
FROM missing m;
