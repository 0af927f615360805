-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-meets-in-public
-- strength: must
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: The board meets in public and publishes its papers.
-- check: Looks at whether the board meets in public and publishes its papers.
-- message-private: The board doesn't meet in public.
-- message-papers: The board doesn't publish its papers.
-- message-unknown: Whether the board {what} isn't recorded: fill in “meets in public” and “papers published” on it.
-- fix: Let the board meet in public and publish its papers, and record both.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- applies: EXISTS (SELECT 1 FROM boards)

WITH open_facts (board, because, what, done) AS (
    SELECT b.id, 'private', 'meets in public', f.meetsInPublic FROM boards b CROSS JOIN forums f ON f.id = b.id
    UNION ALL
    SELECT b.id, 'papers', 'publishes its papers', f.papersPublished FROM boards b CROSS JOIN forums f ON f.id = b.id
)
SELECT x.board AS subject, CASE WHEN x.done IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN x.done IS NULL THEN 'unknown' ELSE x.because END AS because, x.what
FROM open_facts x
WHERE coalesce(x.done, 0) = 0;
