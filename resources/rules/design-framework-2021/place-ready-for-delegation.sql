-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-ready-for-delegation
-- mode: declaration
-- strength: may
-- theme: place
-- subject: place
-- statement: The leadership and means of a place should be able to carry a larger delegation later, should it come.
-- check: Looks for places that receive a delegation or a budget, directly, through their forum or their leader, and
--   asks them to confirm that leadership, staff and systems suffice.
-- message: It is not confirmed that leadership, staff and systems suffice for what is delegated to the place.
-- fix: Review the leadership, staff and systems behind the place and confirm the result.
-- source: Norfolk and Waveney ICS development slides (June 2021) | A potential three-tier model
-- applies: EXISTS (SELECT 1 FROM system_places)

WITH holders (place, id) AS (
    SELECT p.id, p.id FROM system_places p
    UNION
    SELECT p.id, p.forum FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.id, t.id FROM system_places p JOIN posts t ON t.place = p.id
)
SELECT DISTINCT h.place AS subject
FROM holders h
WHERE EXISTS (SELECT 1 FROM delegations d WHERE d."to" = h.id)
   OR EXISTS (SELECT 1 FROM flows f WHERE f."to" = h.id AND f.kind IN ('delegated-budget', 'pooled'));
