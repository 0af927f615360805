-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-principle-leaders-mix
-- strength: may
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: The Partnership brings professional, clinical, political and community leaders together (principle 9).
-- check: Looks among the Partnership's seats for the tags professional, clinical, political and community. A medical
--   or nursing director or clinical lead counts as clinical and professional, a director of public health as
--   professional, and a seat for the voluntary sector or for people who access care as community. Vacant seats count.
-- message-missing: Kinds of leader that no seat, filled or vacant, brings: {kind}.
-- message-unknown: No seat is tagged with the kind of leader it brings, so these can't be seen: {kind}.
-- fix: Tag the seats with the kind of leader they bring, or add seats for the kinds that are missing.
-- repair-missing: seat {subject} category=member tag={kind}
-- fill-unknown: @seat-of:{subject} tags
-- source: ICS design framework (NHS England, June 2021) | Partnership principles
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH wanted (kind) AS (
    VALUES ('professional'), ('clinical'), ('political'), ('community')
), brought (forum, kind) AS (
    SELECT forum, tag FROM partnership_tags
    UNION
    SELECT x.forum, w.kind
    FROM partnership_seats x CROSS JOIN wanted w ON w.kind IN ('professional', 'clinical')
    WHERE x.role IN ('medical-director', 'director-of-nursing', 'clinical-lead')
    UNION
    SELECT x.forum, 'professional'
    FROM partnership_seats x
    WHERE x.role = 'director-of-public-health'
    UNION
    SELECT x.forum, 'community'
    FROM partnership_seats x LEFT JOIN organisations o ON o.id = x.drawnFrom
    WHERE x.sector IN ('vcse', 'people-who-access-care')
       OR (x.sector IS NULL AND o.kind IN ('vcse', 'vcse-alliance', 'healthwatch'))
), tagged (forum) AS (
    SELECT s.forum FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id WHERE s.tags IS NOT NULL
)
SELECT p.id AS subject, CASE WHEN p.id NOT IN (SELECT forum FROM tagged) THEN 'not-recorded' END AS state,
    CASE WHEN p.id NOT IN (SELECT forum FROM tagged) THEN 'unknown' ELSE 'missing' END AS because, w.kind
FROM partnerships p CROSS JOIN wanted w
WHERE (p.id, w.kind) NOT IN (SELECT forum, kind FROM brought);
