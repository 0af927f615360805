-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-committee-has-delegated-authority
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: A place committee of the ICS NHS body has authority from the board over how the body's resources are
--   used.
-- check: For each place with the form committee, looks for a delegation from the board or the ICS NHS body to the
--   place's forum or the place, and whether that forum belongs to the body: by the field “belongs to”, or by a forum
--   of the body as its parent.
-- message-forum: The place is run by a committee, but its forum isn't recorded.
-- message-none: No delegation leads from the board to the place's committee.
-- message-elsewhere: The place's committee doesn't belong to the ICS NHS body.
-- message-unknown: Whether the place's committee belongs to the ICS NHS body isn't recorded.
-- fix: Add the delegation from the board with its functions and limits and list it in the scheme of delegation, or
--   change the place's form.
-- repair-forum: forum-for {subject}; set $ body @body; add delegation from=@board to=$ inSchemesOf=@body
-- repair-none: add delegation from=@board to={also} inSchemesOf=@body
-- repair-elsewhere: set {also} body @body
-- repair-unknown: set {also} body @body
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership

WITH committee (of_system, place, forum) AS (
    SELECT p.of_system, p.id, p.forum
    FROM system_places p
    WHERE EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'committee')
), source (of_system, id) AS (
    SELECT of_system, id FROM boards UNION ALL SELECT of_system, id FROM nhs_bodies
)
SELECT c.place AS subject, NULL AS also, 'not-recorded' AS state, 'forum' AS because
FROM committee c
WHERE c.forum IS NULL
UNION ALL
SELECT c.place, c.forum, NULL, 'none'
FROM committee c
WHERE c.forum IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM delegations d JOIN source s ON s.id = d."from" AND s.of_system = c.of_system
                  WHERE d."to" IN (c.forum, c.place))
UNION ALL
SELECT c.place, c.forum, CASE WHEN f.body IS NULL AND f.parent IS NULL THEN 'not-recorded' END,
    CASE WHEN f.body IS NULL AND f.parent IS NULL THEN 'unknown' ELSE 'elsewhere' END
FROM committee c JOIN system_forums f ON f.id = c.forum AND f.of_system = c.of_system
WHERE NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = c.of_system AND b.id = f.body)
  AND NOT (f.body IS NULL AND coalesce(f.parent, '') IN (SELECT o.id FROM body_forums o WHERE o.of_system = c.of_system));
