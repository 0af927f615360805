-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-councillors-allowed
-- mode: option
-- strength: may
-- theme: board
-- subject: forum
-- statement: A councillor may be a member of the board: the draft that excluded them was taken back early in 2022.
-- check: Shows people on the board with the position councillor.
-- message: {name} is a councillor.
-- fix: Nothing is needed.
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Constitution:
--   disqualification
-- note: For information; the law since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT DISTINCT m.board AS subject, p.id AS also, coalesce(p.name, p.id) AS name
FROM icb_members m JOIN people p ON p.id = m.person JOIN people_positions h ON h.owner = p.id
WHERE h.title LIKE '%councillor%';
