-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-seeks-consensus
-- strength: expected
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: The board and its committees look for consensus; a vote is the last resort.
-- check: Looks at the decision rule of the board and its committees: one that speaks of a majority or a vote must
--   speak of consensus as well.
-- message-vote: Forums that decide by majority or vote without looking for consensus first: {forum}.
-- message-unknown: How these decide isn't recorded: {open}. Fill in “decision rule” on them.
-- fix: Set the decision rule to consensus first, and say when a vote may be taken.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH deciding (board, id, name) AS (
    SELECT id, id, name FROM boards
    UNION
    SELECT board, id, name FROM board_committees
)
SELECT d.board AS subject, d.id AS also, CASE WHEN f.decisionRule IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.decisionRule IS NULL THEN 'unknown' ELSE 'vote' END AS because,
    CASE WHEN f.decisionRule IS NOT NULL THEN d.name END AS forum, CASE WHEN f.decisionRule IS NULL THEN d.name END AS open
FROM deciding d CROSS JOIN forums f ON f.id = d.id
WHERE f.decisionRule IS NULL
   OR ((lower(f.decisionRule) LIKE '%majority%' OR lower(f.decisionRule) LIKE '%vote%')
       AND lower(f.decisionRule) NOT LIKE '%consensus%');
