-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-sro-named
-- strength: must
-- mode: attribute
-- theme: people
-- subject: system
-- statement: The ICS NHS body has a named senior responsible officer for people, with the right expertise.
-- check: Looks for a post of kind sro-people in the ICS NHS body, its holder, and the registration or equivalent
--   experience recorded on that person: the chartered institute of personnel and development (CIPD), another people
--   profession, or equivalent experience.
-- message-none: {body} has no senior responsible officer for people.
-- message-holder: Who the senior responsible officer for people is isn't recorded: fill in “held by” on the post.
-- message-registration: Registration or equivalent experience of {who} isn't recorded: fill in “registration” on the
--   person.
-- message-expertise: The registration of {who} (“{registration}”) names neither a professional body for people nor
--   equivalent experience.
-- fix: Name the officer, and record registration or equivalent experience on the person.
-- source: ICS design framework (NHS England, June 2021) | People and culture

WITH leads (of_system, id, person, name, registration) AS (
    SELECT b.of_system, t.id, p.id, coalesce(p.name, p.id), p.registration
    FROM nhs_bodies b CROSS JOIN posts t ON t.organisation = b.id LEFT JOIN people p ON p.id = t.person
    WHERE t.kind = 'sro-people'
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS who, NULL AS registration
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM leads)
UNION ALL
SELECT l.of_system, l.id, 'not-recorded', 'holder', NULL, NULL, NULL
FROM leads l
WHERE l.person IS NULL
UNION ALL
SELECT l.of_system, l.person, CASE WHEN l.registration IS NULL THEN 'not-recorded' END,
    CASE WHEN l.registration IS NULL THEN 'registration' ELSE 'expertise' END, NULL, l.name, l.registration
FROM leads l
WHERE l.person IS NOT NULL
  AND (l.registration IS NULL
       OR NOT (lower(l.registration) LIKE '%cipd%' OR lower(l.registration) LIKE '%personnel%'
               OR lower(l.registration) LIKE '%people professional%' OR lower(l.registration) LIKE '%equivalent%'));
