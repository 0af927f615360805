-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-four-purposes
-- mode: declaration
-- strength: expected
-- theme: board
-- subject: forum
-- statement: The board is made up so that it keeps the four purposes of the system in view: outcomes, inequalities,
--   productivity and value, social and economic development.
-- check: Asks the board to confirm that each of the four is linked to a function, a committee or a seat.
-- message: It is not confirmed that each of the four purposes has a function, a committee or a lead on the board.
-- fix: Link each purpose to a function, a committee or a seat of the board, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board

SELECT b.id AS subject FROM boards b;
