-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-lead-people-and-digital
-- strength: expected
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: The board has strong leaders for people and for digital change.
-- check: Looks for people and for digital in the portfolios of the board's seats. “People and communities” is another
--   matter and doesn't count. Vacant and designate seats count.
-- message-none: No seat of the board, filled or vacant, has {missing} in its portfolio.
-- message-unknown: Who on the board leads on {open} isn't recorded: fill in “portfolio” on the seats.
-- fix: Give the two portfolios to members of the board.
-- fill-unknown: @seat-of:{subject} portfolio
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- applies: EXISTS (SELECT 1 FROM boards)

WITH wanted (word) AS (VALUES ('people'), ('digital')),
portfolios (board, text) AS (
    SELECT b.id, replace(replace(lower(s.portfolio), 'people and communities', ''), 'people who', '')
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE coalesce(s.category, '') <> 'attendee'
), open_boards (board) AS (
    SELECT board FROM portfolios WHERE text IS NULL
)
SELECT b.id AS subject, CASE WHEN b.id IN (SELECT board FROM open_boards) THEN 'not-recorded' END AS state,
    CASE WHEN b.id IN (SELECT board FROM open_boards) THEN 'unknown' ELSE 'none' END AS because,
    CASE WHEN b.id NOT IN (SELECT board FROM open_boards) THEN w.word END AS missing,
    CASE WHEN b.id IN (SELECT board FROM open_boards) THEN w.word END AS open
FROM boards b JOIN wanted w
WHERE b.id IN (SELECT board FROM portfolios)
  AND NOT EXISTS (SELECT 1 FROM portfolios p WHERE p.board = b.id AND p.text LIKE '%' || w.word || '%');
