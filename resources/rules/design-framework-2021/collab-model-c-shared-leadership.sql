-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-model-c-shared-leadership
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: Model C: the same leaders serve each of the organisations, which stay separate in law.
-- check: Where the operating model is shared-leadership: there are two or more members, and somebody has a position
--   in two of them or holds a post that two of them share.
-- message-members: Shared leadership needs 2 members or more; there is {has}.
-- message-unknown: The members of the collaborative aren't recorded.
-- message-leader: Nobody is shown with a position in two or more of the members.
-- fix: Record the shared leader's position in each organisation, or draw the post as a joint one.
-- repair-members: put {subject} members @other-trust:{subject}; add post title="Shared chief executive"
--   organisation=@member:{subject} jointWith=@members:{subject}
-- repair-leader: add post title="Shared chief executive" organisation=@member:{subject} jointWith=@members:{subject}
-- fill-unknown: {subject} members
-- source: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models

WITH shared AS (
    SELECT c.id, c.members FROM checked_collaboratives c WHERE c.operatingModel = 'shared-leadership'
)
SELECT s.id AS subject, CASE WHEN s.members IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.members IS NULL THEN 'unknown' ELSE 'members' END AS because, s.members AS has
FROM shared s
WHERE coalesce(s.members, 0) < 2
UNION ALL
SELECT s.id, NULL, 'leader', NULL
FROM shared s
WHERE s.members > 1
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m CROSS JOIN people_positions p ON p.organisation = m.value
                  WHERE m.owner = s.id
                  GROUP BY p.owner HAVING count(DISTINCT m.value) > 1)
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m
                  CROSS JOIN posts t ON t.organisation = m.value
                  CROSS JOIN posts_jointWith j ON j.owner = t.id
                  CROSS JOIN collaboratives_members n ON n.owner = m.owner AND n.value = j.value
                  WHERE m.owner = s.id);
