-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-named-executives
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: A board has a director of finance, a medical director and a director of nursing.
-- check: Looks for a seat of the board with each of the three roles. Vacant and designate seats count.
-- message-missing: The board has no {what}, not even a vacant seat for one.
-- message-unknown: The board has no {what} so far; the role of an executive seat is not recorded.
-- fix: Add the seat with its role.
-- repair-missing: seat {subject} category=executive role={fix_role}
-- fill-unknown: @executive-seat role
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition:
--   executive members
-- note: Policy of NHS England since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, CASE WHEN u.board IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN u.board IS NOT NULL THEN 'unknown' ELSE 'missing' END AS because, w.what, w.role AS fix_role
FROM boards b
CROSS JOIN (SELECT 'director-of-finance' AS role, 'director of finance' AS what
            UNION ALL SELECT 'medical-director', 'medical director'
            UNION ALL SELECT 'director-of-nursing', 'director of nursing') w
LEFT JOIN (SELECT DISTINCT m.board FROM icb_members m WHERE m.category = 'executive' AND m.role IS NULL) u ON u.board = b.id
WHERE NOT EXISTS (SELECT 1 FROM icb_members m WHERE m.board = b.id AND m.role = w.role);
