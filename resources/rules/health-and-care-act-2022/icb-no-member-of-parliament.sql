-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-no-member-of-parliament
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: A Member of Parliament cannot be a member of the board.
-- check: Looks for people on the board with the position MP or Member of Parliament.
-- message: {name} is a Member of Parliament.
-- fix: Give the seat to somebody else.
-- repair: vacate {fix_seat}
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Constitution:
--   disqualification
-- note: Statute, in force since 1 July 2022. To be checked against the Act: whether members of the London Assembly
--   are disqualified too.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT DISTINCT m.board AS subject, p.id AS also, coalesce(p.name, p.id) AS name, m.id AS fix_seat
FROM icb_members m
JOIN people p ON p.id = m.person
JOIN people_positions h ON h.owner = p.id
WHERE h.title = 'MP' OR h.title LIKE '%member of parliament%';
