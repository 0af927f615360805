-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-differences-process
-- strength: expected
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: The board and its committees have agreed how they settle differences before anything else is tried.
-- check: Looks at the disagreement process of the board and of its committees that take decisions.
-- message-none: Forums with no process for differences: {forum}.
-- message-unknown: How these settle differences isn't recorded: {open}. Fill in “process for disagreement” on them.
-- fix: Write down the steps, for example a test against the constitution's principles, the triple aim and the plans
--   agreed.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH deciding (board, id, name) AS (
    SELECT id, id, name FROM boards
    UNION
    SELECT c.board, c.id, c.name FROM board_committees c CROSS JOIN forums f ON f.id = c.id WHERE f.decisionMaking = 1
)
SELECT d.board AS subject, d.id AS also, CASE WHEN f.disagreementProcess IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.disagreementProcess IS NULL THEN 'unknown' ELSE 'none' END AS because,
    CASE WHEN f.disagreementProcess IS NOT NULL THEN d.name END AS forum,
    CASE WHEN f.disagreementProcess IS NULL THEN d.name END AS open
FROM deciding d CROSS JOIN forums f ON f.id = d.id
WHERE trim(coalesce(f.disagreementProcess, '')) = '';
