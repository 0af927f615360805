-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partner-trust
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: One partner member or more comes from the NHS trusts and foundation trusts that serve the area.
-- check: Looks for a partner seat on the board drawn from an NHS trust or foundation trust that works in the system.
--   Vacant and designate seats count.
-- message-none: No partner seat, filled or vacant, is drawn from an NHS trust or foundation trust that works in the
--   area.
-- message-unknown: No partner seat is known to be drawn from a trust of the area. Where it is drawn from isn't
--   recorded for: {seat}.
-- fix: Draw a partner seat from a trust that provides services in the area.
-- repair: seat {subject} category=partner title="Partner member, trusts" from=@trust
-- fill-unknown: {also} drawnFrom
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: Drawn from is not appointed by: the constitution settles who appoints.
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
    WHERE s.forum = b.id AND s.category = 'partner' AND o.kind IN ('nhs-trust', 'foundation-trust')
      AND EXISTS (SELECT 1 FROM system_organisations i WHERE i.of_system = b.of_system AND i.id = o.id));
