-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partner-local-authority
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: One partner member or more comes from a local authority that answers for social care in the area or part
--   of it.
-- check: Looks for a partner seat on the board drawn from a local authority with an area of the system that has
--   responsibility for social care and lies wholly or partly inside. Vacant and designate seats count.
-- message-none: No partner seat, filled or vacant, is drawn from a local authority with responsibility for social
--   care in the area.
-- message-unknown: No partner seat is known to be drawn from such a local authority. Where it is drawn from isn't
--   recorded for: {seat}.
-- message-area: A partner seat is drawn from {seat}, but whether its area has responsibility for social care and lies
--   inside the system isn't recorded.
-- fix: Draw a partner seat from such a local authority. A district council doesn't count.
-- repair: seat {subject} category=partner title="Partner member, local authorities" from=@council
-- fill-unknown: {also} drawnFrom
-- fill-area: {also} socialCare
-- fill-area: {also} inFootprint
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- applies: EXISTS (SELECT 1 FROM boards)

WITH councils (board, of_system, seat, id, name) AS (
    SELECT b.id, b.of_system, s.id, o.id, coalesce(o.name, o.id)
    FROM boards b
    JOIN board_seats s ON s.forum = b.id AND s.category = 'partner'
    JOIN organisations o ON o.id = s.drawnFrom AND o.kind = 'local-authority'
), met (board) AS (
    SELECT c.board
    FROM councils c JOIN system_areas a ON a.of_system = c.of_system AND a.authority = c.id
    WHERE a.socialCare = 1 AND a.inFootprint IN ('wholly', 'partly')
), open (board, id, what, because) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id), 'unknown'
    FROM boards b JOIN board_seats s ON s.forum = b.id
    WHERE s.category = 'partner' AND s.drawnFrom IS NULL
    UNION ALL
    SELECT c.board, a.id, c.name, 'area'
    FROM councils c JOIN system_areas a ON a.of_system = c.of_system AND a.authority = c.id
    WHERE (a.socialCare IS NULL AND coalesce(a.tier, '') <> 'lower') OR (a.socialCare = 1 AND a.inFootprint IS NULL)
)
SELECT b.id AS subject, n.id AS also, CASE WHEN n.id IS NOT NULL THEN 'not-recorded' END AS state,
    coalesce(n.because, 'none') AS because, n.what AS seat
FROM boards b LEFT JOIN open n ON n.board = b.id
WHERE b.id NOT IN (SELECT board FROM met);
