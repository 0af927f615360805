-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partner-primary-medical
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: One partner member or more comes from the general practice providers of the area.
-- check: Looks for a partner seat on the board drawn from a general practice, a primary care network or another
--   organisation with primary medical services that works in the system. Vacant and designate seats count.
-- message-none: No partner seat, filled or vacant, is drawn from a general practice provider of the area.
-- message-unknown: No partner seat is known to be drawn from general practice in the area. Where it is drawn from
--   isn't recorded for: {seat}.
-- fix: Draw a partner seat from the general practice providers in the area.
-- repair: seat {subject} category=partner title="Partner member, primary care" from=@primary-care
-- fill-unknown: {also} drawnFrom
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- applies: EXISTS (SELECT 1 FROM boards)

WITH open (board, id, title) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id)
    FROM boards b JOIN board_seats s ON s.forum = b.id
    WHERE s.category = 'partner' AND s.drawnFrom IS NULL
)
SELECT b.id AS subject, n.id AS also, CASE WHEN n.id IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN n.id IS NOT NULL THEN 'unknown' ELSE 'none' END AS because, n.title AS seat
FROM boards b LEFT JOIN open n ON n.board = b.id
WHERE NOT EXISTS (
    SELECT 1 FROM board_seats s JOIN organisations o ON o.id = s.drawnFrom
    WHERE s.forum = b.id AND s.category = 'partner'
      AND (o.kind IN ('general-practice', 'pcn')
           OR EXISTS (SELECT 1 FROM organisations_services v WHERE v.owner = o.id AND v.value = 'primary-medical'))
      AND EXISTS (SELECT 1 FROM system_organisations i WHERE i.of_system = b.of_system AND i.id = o.id));
