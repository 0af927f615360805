-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-nolan-fit-and-proper
-- mode: declaration
-- strength: expected
-- theme: board
-- subject: forum
-- statement: Every member of the board keeps to the Nolan Principles and meets the Fit and Proper Persons test.
-- check: Looks at the people on the board: where the principles are agreed and the date of the check is recorded for
--   each, that is enough; else the board is asked to confirm it.
-- message: It is not confirmed that {name} agreed to the Nolan Principles and passed the Fit and Proper Persons test.
-- fix: Record both for each person on the board, or confirm them for all with where the checks are kept.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT DISTINCT b.id AS subject, p.id AS also, coalesce(p.name, p.id) AS name
FROM boards b
JOIN board_seats s ON s.forum = b.id
JOIN people p ON p.id = s.person
WHERE coalesce(s.category, '') <> 'attendee' AND (coalesce(p.nolanAgreed, 0) = 0 OR p.fitAndProperCheckDate IS NULL);
