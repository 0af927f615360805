-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-shared-corporate-accountability
-- strength: must
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: All members of the board answer together for the body's functions, duties and performance.
-- check: Looks at the capacity of the board's seats of the categories chair, independent non-executive, executive,
--   partner and other: each must be a full member.
-- message-less: Seats of members that aren't full members: {seat}.
-- message-unknown: Whether these seats are full members isn't recorded: {open}. Fill in “capacity” on them.
-- fix: Set the seat's capacity to full member, or make it an attendee and stop counting it as a member.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS NHS body – called in the legislation
--   the “Integrated Care Board”
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, s.id AS also, CASE WHEN s.capacity IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.capacity IS NULL THEN 'unknown' ELSE 'less' END AS because,
    CASE WHEN s.capacity IS NOT NULL THEN coalesce(s.title, s.id) END AS seat,
    CASE WHEN s.capacity IS NULL THEN coalesce(s.title, s.id) END AS open
FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
WHERE s.category IN ('chair', 'independent-non-executive', 'executive', 'partner', 'other')
  AND coalesce(s.capacity, '') <> 'full-member';
