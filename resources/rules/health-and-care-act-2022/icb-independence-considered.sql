-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-independence-considered
-- mode: declaration
-- strength: must
-- theme: board
-- subject: system
-- statement: Nobody may be a member whose involvement with private health care, or otherwise, could reasonably be seen
--   to undermine the independence of the health service.
-- check: Looks for people on the board and its committees who are drawn from an independent provider or hold a
--   position in one, and asks the system to confirm that their independence was considered. The rule judges a person,
--   not a class.
-- message: It is not confirmed that the independence of {name} was considered.
-- fix: Consider each of them, record how it was decided, and confirm it.
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 4
-- note: Statute, in force since 1 July 2022. To be checked against the Act: that a like rule holds for committees
--   (paragraphs 10 to 12).

SELECT f.of_system AS subject, s.id AS also, coalesce(p.name, s.title, s.id) AS name
FROM body_forums f
JOIN seats s ON s.forum = f.id
LEFT JOIN people p ON p.id = s.person
WHERE s.drawnFrom IN (SELECT o.id FROM organisations o WHERE o.kind = 'independent-provider')
   OR EXISTS (SELECT 1 FROM people_positions h JOIN organisations o ON o.id = h.organisation
              WHERE h.owner = s.person AND o.kind = 'independent-provider');
