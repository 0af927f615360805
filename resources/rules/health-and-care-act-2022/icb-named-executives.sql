-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-named-executives
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: A board has a director of finance, a medical director and a director of nursing.
-- check: Looks for a seat of the board with each of the three roles.
-- message: The board has no {what}.
-- fix: Add the seat with its role.
-- repair: seat {subject} category=executive role={fix_role}
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition:
--   executive members
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, w.what, w.role AS fix_role
FROM boards b
CROSS JOIN (SELECT 'director-of-finance' AS role, 'director of finance' AS what
            UNION ALL SELECT 'medical-director', 'medical director'
            UNION ALL SELECT 'director-of-nursing', 'director of nursing') w
WHERE NOT EXISTS (SELECT 1 FROM icb_members m WHERE m.board = b.id AND m.role = w.role);
