-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-director-has-delegated-authority
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: Where an individual director runs a place, that director of the ICS NHS body holds authority delegated
--   in person.
-- check: For each place with the form individual-director, looks for a post of kind individual-director in the ICS
--   NHS body (alone or jointly) for that place, or as its leader, and for a delegation to that post.
-- message-none: The place is run by an individual director, but has no such post in the ICS NHS body.
-- message-place: There is an individual director ({post}), but the place the post is for isn't recorded.
-- message-delegation: No authority is delegated to the place's individual director ({post}).
-- fix: Add the director's post for the place, and a delegation to that post.
-- repair-none: add post kind=individual-director title="Director of the place" organisation=@body place={subject}; add delegation
--   from=@board to=$ inSchemesOf=@body
-- repair-place: set {also} place {subject}
-- repair-delegation: add delegation from=@board to={also} inSchemesOf=@body
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership

WITH director (of_system, id, name, place) AS (
    SELECT b.of_system, t.id, coalesce(t.title, t.id), t.place
    FROM nhs_bodies b JOIN posts t
        ON t.organisation = b.id OR EXISTS (SELECT 1 FROM posts_jointWith w WHERE w.owner = t.id AND w.value = b.id)
    WHERE t.kind = 'individual-director'
), directed (of_system, id, leader) AS (
    SELECT p.of_system, p.id, p.leader
    FROM system_places p
    WHERE EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'individual-director')
), led (place, post, name, delegated) AS (
    SELECT p.id, d.id, d.name, EXISTS (SELECT 1 FROM delegations g WHERE g."to" = d.id)
    FROM directed p JOIN director d ON d.of_system = p.of_system AND (d.place = p.id OR d.id = p.leader)
)
SELECT p.id AS subject, d.id AS also, CASE WHEN d.id IS NOT NULL THEN 'not-recorded' END AS state,
    CASE WHEN d.id IS NOT NULL THEN 'place' ELSE 'none' END AS because, d.name AS post
FROM directed p LEFT JOIN director d ON d.of_system = p.of_system AND d.place IS NULL
WHERE p.id NOT IN (SELECT place FROM led)
UNION ALL
SELECT l.place, l.post, NULL, 'delegation', l.name
FROM led l
WHERE l.place NOT IN (SELECT place FROM led WHERE delegated);
