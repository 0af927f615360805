-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-principle-minutes-online
-- strength: may
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: Fourth principle: minutes and papers of the Partnership can be read online.
-- check: Looks at whether minutes and papers of the Partnership are published.
-- message-minutes: The minutes of the Partnership aren't online.
-- message-papers: The papers of the Partnership aren't published.
-- message-unknown: Whether {what} of the Partnership are published isn't recorded: fill in “minutes online” and
--   “papers published” on it.
-- fix: Publish minutes and papers of the Partnership online, and record it.
-- source: ICS design framework (NHS England, June 2021) | Partnership principles
-- note: Meeting in public is a must of its own (partnership-meets-in-public); minutes online are part of a principle
--   to consider.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH published (forum, because, what, done) AS (
    SELECT p.id, 'minutes', 'minutes', f.minutesOnline FROM partnerships p CROSS JOIN forums f ON f.id = p.id
    UNION ALL
    SELECT p.id, 'papers', 'papers', f.papersPublished FROM partnerships p CROSS JOIN forums f ON f.id = p.id
)
SELECT x.forum AS subject, CASE WHEN x.done IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN x.done IS NULL THEN 'unknown' ELSE x.because END AS because, x.what
FROM published x
WHERE coalesce(x.done, 0) = 0;
