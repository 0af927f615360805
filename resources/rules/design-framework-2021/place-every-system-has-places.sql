-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-every-system-has-places
-- strength: expected
-- mode: structure
-- theme: place
-- subject: system, place
-- statement: Every system has place partnerships, and their boundaries mean something to the people who live there.
-- check: Looks for at least one place in the system, and for each place for its forum and for the reason of its
--   boundary (catchmentRationale).
-- message-none: The system has no places; it needs 1 or more.
-- message-forum: The forum of the place isn't recorded.
-- message-rationale: Why the place's boundary means something to local people isn't recorded.
-- fix: Add a partnership for the place, and write down why people there recognise its boundary.
-- repair-none: place "New place"
-- repair-forum: forum-for {subject}
-- fill-forum: {subject} forum
-- fill-rationale: {subject} catchmentRationale
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships

SELECT s.id AS subject, NULL AS state, 'none' AS because
FROM this_system s
WHERE NOT EXISTS (SELECT 1 FROM system_places p WHERE p.of_system = s.id)
UNION ALL
SELECT p.id, 'not-recorded', 'forum' FROM system_places p WHERE p.forum IS NULL
UNION ALL
SELECT p.id, 'not-recorded', 'rationale'
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE x.catchmentRationale IS NULL;
