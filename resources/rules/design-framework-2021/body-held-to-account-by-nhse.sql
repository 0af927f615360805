-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-held-to-account-by-nhse
-- strength: must
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: NHS England, through its regions, holds the ICS NHS body to account, and does so through the chair and
--   the chief executive.
-- check: The board of the ICS NHS body must be held to account by NHS England or a region of it, and must have a
--   chair and a chief executive for the line to end at. Vacant and designate seats count as seats.
-- message-unknown: Who holds the board to account isn't recorded; NHS England does.
-- message-elsewhere: The board is shown as held to account by {who}, not by NHS England.
-- message-ends: The board has no seat, filled or vacant, for {seat}, where the line from NHS England ends.
-- fix: Record NHS England or its region as the one that holds the board to account, and give the board a chair and a
--   chief executive.
-- repair-unknown: set {also} heldToAccountBy @nhse
-- repair-elsewhere: set {also} heldToAccountBy @nhse
-- repair-ends: seat {also} category={fix_category} role={fix_role}
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight

SELECT b.of_system AS subject, b.id AS also, CASE WHEN f.heldToAccountBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.heldToAccountBy IS NULL THEN 'unknown' ELSE 'elsewhere' END AS because,
    coalesce(o.name, (SELECT g.name FROM forums g WHERE g.id = f.heldToAccountBy), f.heldToAccountBy) AS who, NULL AS seat,
    NULL AS fix_category, NULL AS fix_role
FROM boards b
CROSS JOIN forums f ON f.id = b.id
LEFT JOIN organisations o ON o.id = f.heldToAccountBy
WHERE coalesce(o.kind, '') NOT IN ('nhs-england', 'nhs-england-region')
UNION ALL
SELECT b.of_system, b.id, NULL, 'ends', NULL, 'a chair', 'chair', 'chair'
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND (s.category = 'chair' OR s.role = 'chair'))
UNION ALL
SELECT b.of_system, b.id, NULL, 'ends', NULL, 'the chief executive', 'executive', 'chief-executive'
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND s.role = 'chief-executive');
