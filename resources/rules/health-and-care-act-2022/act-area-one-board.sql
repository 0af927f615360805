-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-area-one-board
-- mode: structure
-- strength: must
-- theme: system
-- subject: area
-- statement: Areas of Integrated Care Boards do not overlap.
-- check: Looks for areas, by their code or their authority, that lie wholly in two systems.
-- message: It lies wholly in more than one system: {name}.
-- fix: Give the area to one system, or mark it as partly in each.
-- repair: set {subject} inFootprint partly; set {also} inFootprint partly
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 14Z25
-- note: Statute, in force since 1 July 2022.

SELECT a.id AS subject, b.id AS also, coalesce(s.name, s.id) AS name
FROM system_areas x
JOIN areas a ON a.id = x.id
JOIN areas b ON b.id <> a.id AND b.system <> a.system
    AND ((a.onsCode IS NOT NULL AND b.onsCode = a.onsCode)
         OR (a.onsCode IS NULL AND b.onsCode IS NULL AND a.authority IS NOT NULL AND b.authority = a.authority AND b.tier = a.tier))
JOIN systems s ON s.id = b.system
WHERE coalesce(a.inFootprint, 'wholly') = 'wholly' AND coalesce(b.inFootprint, 'wholly') = 'wholly';
