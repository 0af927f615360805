-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-last-resort-options
-- mode: option
-- strength: may
-- theme: board
-- subject: forum
-- statement: Where the board finds no consensus its chair may decide, its constitution may allow a vote, and others
--   may be asked to help.
-- check: Shows what is recorded of how the board decides and what it does in disagreement.
-- message-process: Where there is no consensus: {process}
-- message-vote: It decides by vote.
-- fix: Choose which of the three the constitution allows and record it on the board.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject, 'process' AS because, f.disagreementProcess AS process
FROM boards b JOIN forums f ON f.id = b.id
WHERE trim(coalesce(f.disagreementProcess, '')) <> ''
UNION ALL
SELECT b.id, 'vote', NULL
FROM boards b JOIN forums f ON f.id = b.id
WHERE f.decisionRule LIKE '%vote%';
