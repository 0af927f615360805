-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-fit-and-proper-accountable-lead
-- strength: must
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: A member of the board is accountable for the rules on fit and proper persons.
-- check: Looks for a filled seat of the board whose portfolio names fit and proper persons or that is tagged
--   fit-and-proper-lead.
-- message-none: No seat of the board has fit and proper persons in its portfolio.
-- message-vacant: The seat that leads on fit and proper persons ({seat}) is vacant.
-- message-unknown: Who on the board leads on fit and proper persons isn't recorded: name it in the “portfolio” of a
--   seat.
-- fix: Add fit and proper persons to the portfolio of a board member.
-- fill-unknown: @seat-of:{subject} portfolio
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The lead has no field of its own; the portfolio or the tag of a seat records it.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH leads (board, id, name, vacant) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id), s.status IS 'vacant'
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE lower(s.portfolio) LIKE '%fit and proper%'
       OR s.id IN (SELECT t.seat FROM board_tags t WHERE t.tag = 'fit-and-proper-lead')
), open_seats (board) AS (
    SELECT b.id
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.portfolio IS NULL AND coalesce(s.category, '') <> 'attendee'
)
SELECT b.id AS subject, NULL AS also, CASE WHEN b.id IN (SELECT board FROM open_seats) THEN 'not-recorded' END AS state,
    CASE WHEN b.id IN (SELECT board FROM open_seats) THEN 'unknown' ELSE 'none' END AS because, NULL AS seat
FROM boards b
WHERE b.id NOT IN (SELECT board FROM leads) AND EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id)
UNION ALL
SELECT l.board, l.id, NULL, 'vacant', l.name
FROM leads l
WHERE l.board NOT IN (SELECT board FROM leads WHERE NOT vacant);
