-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-sro-named
-- strength: expected
-- mode: attribute
-- theme: digital
-- subject: system
-- statement: The ICS NHS body has a named senior responsible officer for digital and data, with the right expertise,
--   and a forum for it.
-- check: Looks for a post of kind sro-digital in the ICS NHS body, its holder, and the registration or equivalent
--   experience recorded on that person; and for a forum of the system with digital in its remit.
-- message-none: {body} has no senior responsible officer for digital and data.
-- message-holder: Who the senior responsible officer for digital and data is isn't recorded: fill in “held by” on the
--   post.
-- message-registration: Registration or equivalent experience of {who} isn't recorded: fill in “registration” on the
--   person.
-- message-expertise: The registration of {who} (“{registration}”) names neither a professional body for digital and
--   data nor equivalent experience.
-- message-forum: No forum of the system has digital in its remit.
-- message-remit: No forum is known to have digital in its remit: fill in “remit” on the board or a committee.
-- fix: Name the officer, record the expertise and give a forum digital in its remit.
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements
-- note: Any registration counts, as the text names no professional body; “equivalent experience” counts as well.

WITH leads (of_system, id, person, name, registration) AS (
    SELECT b.of_system, t.id, p.id, coalesce(p.name, p.id), p.registration
    FROM nhs_bodies b CROSS JOIN posts t ON t.organisation = b.id LEFT JOIN people p ON p.id = t.person
    WHERE t.kind = 'sro-digital'
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
       OR NOT (trim(l.registration) <> ''))
UNION ALL
SELECT b.of_system, b.id, CASE WHEN x.remit IS NULL THEN 'not-recorded' END,
    CASE WHEN x.remit IS NULL THEN 'remit' ELSE 'forum' END, NULL, NULL, NULL
FROM boards b CROSS JOIN forums x ON x.id = b.id
WHERE NOT EXISTS (SELECT 1 FROM system_forums f CROSS JOIN forums_remit m ON m.owner = f.id
                  WHERE f.of_system = b.of_system AND m.value LIKE '%digital%');
