-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-supplement-allowed
-- mode: option
-- strength: may
-- theme: board
-- subject: forum
-- statement: A system may add seats to those that a board has at least.
-- check: Counts the seats of the board, attendees aside, beyond a chair, two non-executives, four executives and three
--   partners.
-- message: It has more than the fewest: {title}.
-- fix: Add the seat, and put it in the constitution.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- applies: EXISTS (SELECT 1 FROM boards)

WITH ranked (board, id, title, place, fewest) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id),
        row_number() OVER (PARTITION BY b.id, coalesce(s.category, 'other') ORDER BY s.rank, s.id),
        CASE s.category WHEN 'chair' THEN 1 WHEN 'independent-non-executive' THEN 2 WHEN 'executive' THEN 4 WHEN 'partner' THEN 3
            ELSE 0 END
    FROM boards b JOIN board_seats s ON s.forum = b.id
    WHERE coalesce(s.category, '') <> 'attendee'
)
SELECT board AS subject, id AS also, title FROM ranked WHERE place > fewest;
