-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-appointments-open
-- strength: may
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: Appointments to the two bodies are open, so that everyone can see how each post was filled.
-- check: Looks on each filled seat of the board (chair, executive, non-executive, partner) and on the chair's seat of
--   the Partnership for who selected the holder and since when.
-- message-nobody: Seats that nobody is said to have selected the holder for: {seat}.
-- message-unknown: How these seats were filled isn't recorded: {open}. Fill in “selected by” and “from” on them.
-- fix: Record on the seat who selected the holder and since when.
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Appointments > ICS Network position
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Appointments > Member reactions
-- note: A position of the NHS Confederation. Whether appointments help diversity can't be seen.

WITH filled (of_system, id, name, selectedBy, since) AS (
    SELECT b.of_system, s.id, coalesce(s.title, s.id), s.selectedBy, s."from"
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.category IN ('chair', 'executive', 'independent-non-executive', 'partner')
      AND (s.person IS NOT NULL OR s.status IN ('designate', 'appointed')) AND s.status IS NOT 'vacant'
    UNION
    SELECT p.of_system, s.id, coalesce(s.title, s.id), s.selectedBy, s."from"
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id
    WHERE s.category = 'chair'
      AND (s.person IS NOT NULL OR s.status IN ('designate', 'appointed')) AND s.status IS NOT 'vacant'
)
SELECT f.of_system AS subject, f.id AS also, CASE WHEN f.selectedBy IS NULL OR f.selectedBy > 0 THEN 'not-recorded' END AS state,
    CASE WHEN f.selectedBy IS NULL OR f.selectedBy > 0 THEN 'unknown' ELSE 'nobody' END AS because,
    CASE WHEN f.selectedBy = 0 THEN f.name END AS seat, CASE WHEN f.selectedBy IS NULL OR f.selectedBy > 0 THEN f.name END AS open
FROM filled f
WHERE coalesce(f.selectedBy, 0) = 0 OR f.since IS NULL;
