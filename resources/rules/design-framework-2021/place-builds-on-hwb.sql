-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-builds-on-hwb
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: A place builds on what is there already, such as a health and wellbeing board, or adds to it.
-- check: For each health and wellbeing board of a council whose area is in the place, looks for a link to the place's
--   forum: one is the other, is beneath it, holds it to account or was set up by it, a person sits on both, or the same
--   engagement feeds into both.
-- message-unlinked: Nothing links the place's forum to: {hwb}.
-- message-forum: The place's forum isn't recorded, so it can't be seen whether it builds on: {hwb}.
-- fix: Draw the link between the place's forum and the health and wellbeing board: combine them, put one beneath the
--   other, or give a person a seat on both.
-- repair-unlinked: set {fix_forum} heldToAccountBy {also}
-- repair-forum: forum-for {subject}; set $ heldToAccountBy {also}
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions

WITH beside (place, forum, hwb, name) AS (
    SELECT DISTINCT p.id, p.forum, w.id, w.name
    FROM wellbeing_boards w
    CROSS JOIN system_areas a ON a.authority = w.body AND a.of_system = w.of_system
    CROSS JOIN places_areas x ON x.value = a.id
    CROSS JOIN system_places p ON p.id = x.owner AND p.of_system = w.of_system
)
SELECT b.place AS subject, b.hwb AS also, CASE WHEN b.forum IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN b.forum IS NULL THEN 'forum' ELSE 'unlinked' END AS because, b.name AS hwb, b.forum AS fix_forum
FROM beside b
WHERE b.forum IS NULL
   OR (b.forum <> b.hwb
       AND NOT EXISTS (SELECT 1 FROM forums f WHERE f.id = b.forum AND b.hwb IN (f.parent, f.heldToAccountBy))
       AND NOT EXISTS (SELECT 1 FROM forums f WHERE f.id = b.hwb AND b.forum IN (f.parent, f.heldToAccountBy))
       AND NOT EXISTS (SELECT 1 FROM forums_establishedBy e
                       WHERE e.owner IN (b.forum, b.hwb) AND e.value IN (b.forum, b.hwb) AND e.owner <> e.value)
       AND NOT EXISTS (SELECT 1 FROM seats s CROSS JOIN seats t ON t.forum = b.hwb AND t.person = s.person WHERE s.forum = b.forum)
       AND NOT EXISTS (SELECT 1 FROM engagement_feedsInto s CROSS JOIN engagement_feedsInto t ON t.owner = s.owner AND t.value = b.hwb
                       WHERE s.value = b.forum));
