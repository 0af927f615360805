-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-meets-in-public
-- strength: must
-- mode: attribute
-- theme: committee
-- subject: forum
-- statement: Committees of the ICS NHS body that take decisions meet in public and publish their papers.
-- check: Looks at each committee and joint committee of the ICS NHS body that takes decisions, whether it meets in
--   public and publishes its papers.
-- message-private: {forum} takes decisions, but doesn't meet in public.
-- message-papers: {forum} takes decisions, but doesn't publish its papers.
-- message-unknown: Whether {forum} {what} isn't recorded: fill in “meets in public” and “papers published” on it.
-- fix: Let the committee meet in public and publish its papers; where there is a reason not to, waive the finding
--   with that reason.
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The text makes no exception, for remuneration neither. A reason for one is recorded as a waiver.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH open_facts (id, name, because, what, done) AS (
    SELECT b.id, b.name, 'private', 'meets in public', f.meetsInPublic
    FROM body_forums b CROSS JOIN forums f ON f.id = b.id
    WHERE f.kind IN ('committee', 'joint-committee') AND f.decisionMaking = 1
    UNION ALL
    SELECT b.id, b.name, 'papers', 'publishes its papers', f.papersPublished
    FROM body_forums b CROSS JOIN forums f ON f.id = b.id
    WHERE f.kind IN ('committee', 'joint-committee') AND f.decisionMaking = 1
)
SELECT x.id AS subject, CASE WHEN x.done IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN x.done IS NULL THEN 'unknown' ELSE x.because END AS because, x.name AS forum, x.what
FROM open_facts x
WHERE coalesce(x.done, 0) = 0;
