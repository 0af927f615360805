-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-governance-arrangements
-- strength: expected
-- mode: structure
-- theme: people
-- subject: system
-- statement: It is clear where the priorities for local people and workforce are agreed, and who answers for them.
-- check: Looks for a forum of the ICS NHS body with people in its remit; for the post of senior responsible officer
--   for people, whose holder sits on such a forum or to whom one delegates; and for a link to regional workforce teams
--   and other systems: a seat on such a forum drawn from NHS England, a region of it, Health Education England or
--   another ICS NHS body, or an agreement with one of the last three.
-- message-forum: No forum of the ICS NHS body has people in its remit.
-- message-forum-unknown: No forum of the ICS NHS body has its remit recorded, so it can't be seen which looks after
--   people.
-- message-officer: There is no post of senior responsible officer for people.
-- message-line: The senior responsible officer for people has no line to a forum with people in its remit.
-- message-holder: Who holds the post of senior responsible officer for people isn't recorded, so its line to the
--   forum can't be seen.
-- message-region: Nothing links the forum with people in its remit to regional workforce teams or other systems.
-- fix: Put people into the remit of a committee or group, give the senior responsible officer a seat on it, and draw
--   the link to the region.
-- repair-forum: put @committee remit people
-- repair-forum-unknown: put @committee remit people
-- repair-officer: add post kind=sro-people title="Senior responsible officer for people" organisation=@body; add delegation
--   from=@people-forum to=$
-- repair-line: add delegation from=@people-forum to={also}
-- repair-holder: add delegation from=@people-forum to={also}
-- repair-region: seat @people-forum category=member from=@region
-- fill-holder: {also} person
-- fill-forum-unknown: @committee remit
-- source: ICS design framework (NHS England, June 2021) | People and culture

WITH forum (of_system, id) AS (
    SELECT f.of_system, f.id FROM body_forums f CROSS JOIN forums_remit r ON r.owner = f.id WHERE +r.value = 'people'
), officer (of_system, id, person) AS (
    SELECT b.of_system, t.id, t.person FROM nhs_bodies b CROSS JOIN posts t ON t.organisation = b.id WHERE t.kind = 'sro-people'
)
SELECT b.of_system AS subject, NULL AS also,
    CASE WHEN NOT EXISTS (SELECT 1 FROM body_forums f WHERE f.of_system = b.of_system AND f.remit IS NOT NULL)
         THEN 'not-recorded' END AS state,
    CASE WHEN NOT EXISTS (SELECT 1 FROM body_forums f WHERE f.of_system = b.of_system AND f.remit IS NOT NULL)
         THEN 'forum-unknown' ELSE 'forum' END AS because
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM forum)
UNION ALL
SELECT b.of_system, NULL, NULL, 'officer'
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM officer)
UNION ALL
SELECT o.of_system, o.id, CASE WHEN o.person IS NULL THEN 'not-recorded' END, CASE WHEN o.person IS NULL THEN 'holder' ELSE 'line' END
FROM officer o
WHERE o.of_system IN (SELECT of_system FROM forum)
  AND NOT EXISTS (SELECT 1 FROM forum f CROSS JOIN seats s ON s.forum = f.id WHERE f.of_system = o.of_system AND s.person = o.person)
  AND NOT EXISTS (SELECT 1 FROM forum f CROSS JOIN delegations d ON d."from" = f.id WHERE f.of_system = o.of_system AND d."to" = o.id)
UNION ALL
SELECT DISTINCT f.of_system, NULL, NULL, 'region'
FROM forum f
WHERE NOT EXISTS (SELECT 1 FROM forum g CROSS JOIN seats s ON s.forum = g.id CROSS JOIN organisations o ON o.id = s.drawnFrom
                  WHERE g.of_system = f.of_system
                    AND (o.kind IN ('nhs-england', 'nhs-england-region', 'health-education-england')
                         OR (o.kind = 'ics-nhs-body' AND o.id NOT IN (SELECT b.id FROM nhs_bodies b WHERE b.of_system = f.of_system))))
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b
                  CROSS JOIN agreements_parties p ON p.value = b.id
                  CROSS JOIN agreements a ON a.id = p.owner
                  CROSS JOIN agreements_parties q ON q.owner = p.owner AND q.value <> b.id
                  CROSS JOIN organisations o ON o.id = q.value
                  WHERE b.of_system = f.of_system AND a.kind IS NOT 'ics-mou'
                    AND o.kind IN ('nhs-england-region', 'health-education-england', 'ics-nhs-body'));
