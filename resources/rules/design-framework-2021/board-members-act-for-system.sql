-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-members-act-for-system
-- mode: declaration
-- strength: must
-- theme: board
-- subject: forum
-- statement: An executive of a provider who sits on the board acts there for the ICS NHS body and the wider system,
--   not for the employer.
-- check: Looks for people on the board who hold an executive position in a provider, and asks the board to confirm
--   that each has signed to it.
-- message: It is not confirmed that {name} acts on the board for the system rather than for the employer.
-- fix: Have each of them sign that they act on the board for the ICS NHS body, and confirm it with where that is kept.
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT DISTINCT b.id AS subject, p.id AS also, coalesce(p.name, p.id) AS name
FROM boards b
JOIN board_seats s ON s.forum = b.id
JOIN people p ON p.id = s.person
JOIN people_positions h ON h.owner = p.id AND h.executive = 1
JOIN organisations o ON o.id = h.organisation
WHERE o.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider', 'cic');
