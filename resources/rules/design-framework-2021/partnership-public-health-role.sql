-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-public-health-role
-- strength: expected
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: Public health experts, above all local directors of public health, have a real part in the Partnership.
-- check: Looks for a seat on the Partnership with the role director of public health that is drawn from a local
--   authority. Vacant and designate seats count.
-- message-none: No seat, filled or vacant, is a director of public health's.
-- message-elsewhere: The director of public health's seat ({seat}) isn't drawn from a local authority.
-- message-unknown: Where the director of public health's seat ({seat}) is drawn from isn't recorded.
-- fix: Add a seat with the role director of public health, drawn from a local authority.
-- repair-none: seat {subject} category=member role=director-of-public-health sector=public-health from=@council
-- repair-elsewhere: set {also} drawnFrom @council
-- repair-unknown: set {also} drawnFrom @council
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- note: The text asks for a significant role and doesn't say member; a seat is the form of it that can be drawn.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH directors (forum, id, title, drawnFrom, kind) AS (
    SELECT s.forum, s.id, coalesce(s.title, s.id), s.drawnFrom, o.kind
    FROM partnership_seats s LEFT JOIN organisations o ON o.id = s.drawnFrom
    WHERE s.role = 'director-of-public-health'
)
SELECT p.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS seat
FROM partnerships p
WHERE NOT EXISTS (SELECT 1 FROM directors d WHERE d.forum = p.id)
UNION ALL
SELECT d.forum, d.id, CASE WHEN d.drawnFrom IS NULL THEN 'not-recorded' END,
    CASE WHEN d.drawnFrom IS NULL THEN 'unknown' ELSE 'elsewhere' END, d.title
FROM directors d
WHERE NOT EXISTS (SELECT 1 FROM directors e WHERE e.forum = d.forum AND e.kind = 'local-authority');
