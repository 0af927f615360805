-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-hwb-choices-recorded
-- strength: may
-- mode: structure
-- theme: engagement
-- subject: forum
-- statement: How each health and wellbeing board relates to the Partnership and the places is chosen and written
--   down, so that no two boards do the same.
-- check: For each health and wellbeing board: something links it to the Partnership (one is beneath the other, holds
--   it to account or was set up by it; a person sits on both; a plan of the board feeds a plan of the Partnership; or
--   the same engagement feeds into both); it exercises or decides no function that the Partnership or a place's forum
--   also holds; and the people it shares with one of them are no more than the setting shared-with-wellbeing-board
--   allows, as a share of the smaller. Vacant and designate seats count.
-- message-relation: How the board relates to {forum} isn't recorded.
-- message-function: The board and {forum} both hold {function}.
-- message-people: {shared} people sit on both the board and {forum}, whose smaller one has {seats} seats, vacant ones
--   counted: more than the share of {limit} set as the limit.
-- fix: Choose whether the board stays apart, complements the Partnership or is combined with it, and leave each
--   function with one of them.
-- repair-relation: set {subject} heldToAccountBy {also}
-- repair-function: drop {also} {subject}
-- repair-function: drop {also} {fix_other}
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- note: A question that members asked. The framework says two things only: these boards may be members of the
--   Partnership, and places build on or complement them. The limit is a person's own; it starts at three quarters, as
--   health and wellbeing boards are small and their members welcome on the Partnership.

WITH beside (of_system, id, name) AS (
    SELECT of_system, id, name FROM partnerships
    UNION
    SELECT p.of_system, p.forum, p.name FROM system_places p WHERE p.forum IS NOT NULL
), holds (who, function) AS (
    SELECT e.value, e.owner FROM functions_exercisedBy e
    WHERE e.value IN (SELECT id FROM wellbeing_boards) OR e.value IN (SELECT id FROM beside)
    UNION
    SELECT d.who, d.function FROM deciders d WHERE d.who IN (SELECT id FROM wellbeing_boards) OR d.who IN (SELECT id FROM beside)
), shared (id, forum, name, people, smaller) AS (
    SELECT h.id, b.id, b.name,
        (SELECT count(DISTINCT s.person) FROM beside_seats s CROSS JOIN beside_seats t ON t.person = s.person AND t.forum = b.id WHERE s.forum = h.id),
        min((SELECT count(*) FROM beside_seats s WHERE s.forum = h.id), (SELECT count(*) FROM beside_seats t WHERE t.forum = b.id))
    FROM wellbeing_boards h CROSS JOIN beside b ON b.of_system = h.of_system AND b.id <> h.id
), threshold (share) AS (
    SELECT coalesce((SELECT value FROM settings WHERE name = 'shared-with-wellbeing-board'), 0.75)
)
SELECT h.id AS subject, p.id AS also, 'not-recorded' AS state, 'relation' AS because, p.name AS forum, NULL AS function, NULL AS shared,
    NULL AS seats, NULL AS "limit", NULL AS fix_other
FROM wellbeing_boards h CROSS JOIN partnerships p ON p.of_system = h.of_system
WHERE NOT EXISTS (SELECT 1 FROM forums f WHERE f.id = h.id AND p.id IN (f.parent, f.heldToAccountBy))
  AND NOT EXISTS (SELECT 1 FROM forums f WHERE f.id = p.id AND h.id IN (f.parent, f.heldToAccountBy))
  AND NOT EXISTS (SELECT 1 FROM forums_establishedBy e
                  WHERE e.owner IN (h.id, p.id) AND e.value IN (h.id, p.id) AND e.owner <> e.value)
  AND NOT EXISTS (SELECT 1 FROM beside_seats s CROSS JOIN beside_seats t ON t.person = s.person AND t.forum = p.id WHERE s.forum = h.id)
  AND NOT EXISTS (SELECT 1 FROM plans x CROSS JOIN plans_links k ON k.owner = x.id CROSS JOIN plans y ON y.id = k."to"
                  WHERE (x.owner = h.id AND y.owner = p.id) OR (x.owner = p.id AND y.owner = h.id))
  AND NOT EXISTS (SELECT 1 FROM engagement_feedsInto s CROSS JOIN engagement_feedsInto t ON t.owner = s.owner AND t.value = p.id
                  WHERE s.value = h.id)
UNION ALL
SELECT h.id, f.id, NULL, 'function', b.name, coalesce(f.name, f.id), NULL, NULL, NULL, b.id
FROM wellbeing_boards h
CROSS JOIN beside b ON b.of_system = h.of_system AND b.id <> h.id
CROSS JOIN holds x ON x.who = h.id
CROSS JOIN holds y ON y.who = b.id AND y.function = x.function
CROSS JOIN functions f ON f.id = x.function
UNION ALL
SELECT s.id, s.forum, NULL, 'people', s.name, NULL, s.people, s.smaller, t.share, NULL
FROM shared s CROSS JOIN threshold t
WHERE s.smaller > 0 AND s.people > t.share * s.smaller;
