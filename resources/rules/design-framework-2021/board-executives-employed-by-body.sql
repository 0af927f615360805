-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-executives-employed-by-body
-- strength: expected
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: The executives of the board are employed by the ICS NHS body.
-- check: Looks at the employer of each executive seat of the board.
-- message-elsewhere: Executives employed by others than the ICS NHS body ({who}): {seat}.
-- message-unknown: Who employs these executives isn't recorded: {open}. Fill in “employed by” on the seats.
-- fix: Set the employer of the executive to the ICS NHS body.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: Joint appointments are mentioned for place directors, not for the executives of the board.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, s.id AS also1, o.id AS also2, CASE WHEN s.employedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.employedBy IS NULL THEN 'unknown' ELSE 'elsewhere' END AS because,
    CASE WHEN s.employedBy IS NOT NULL THEN coalesce(s.title, s.id) END AS seat, coalesce(o.name, o.id) AS who,
    CASE WHEN s.employedBy IS NULL THEN coalesce(s.title, s.id) END AS open
FROM boards b
CROSS JOIN board_seats s ON s.forum = b.id
LEFT JOIN organisations o ON o.id = s.employedBy
WHERE s.category = 'executive'
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies n WHERE n.of_system = b.of_system AND n.id = s.employedBy);
