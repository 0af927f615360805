-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-perspectives-covered
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: Together the board and its committees hear all parts of local health and care.
-- check: For each of the perspectives physical-health, mental-health, primary-care, community, acute,
--   patients-and-carers, social-care and public-health, looks for a seat of the board or of its committees that
--   brings it, or an engagement route with it among its groups that feeds into one of them (or doesn't say where it
--   feeds into). Vacant and designate seats count.
-- message-missing: Perspectives that nothing, not even a vacant seat, brings to the board and its committees:
--   {missing}.
-- message-unknown: No seat of the board and its committees records which perspectives it brings. No engagement route
--   covers: {missing}.
-- fix: Record on the seats which perspective each brings, or add a seat or an engagement route for what is missing.
-- repair-missing: seat @committee category=member perspective={fix_word}
-- fill-unknown: @body-seat perspectives
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The text counts both members and ways of engaging, so a route can stand in for a seat.
-- applies: EXISTS (SELECT 1 FROM this_system)

WITH wanted (word, name) AS (
    VALUES ('physical-health', 'physical health'), ('mental-health', 'mental health'), ('primary-care', 'primary care'),
           ('community', 'community services'), ('acute', 'acute services'), ('patients-and-carers', 'patients and carers'),
           ('social-care', 'social care'), ('public-health', 'public health')
), brought (of_system, word) AS (
    SELECT of_system, word FROM body_perspectives
    UNION
    SELECT s.id, g.value
    FROM this_system s JOIN engagement e JOIN engagement_groups g ON g.owner = e.id
    WHERE e.feedsInto IS NULL
       OR EXISTS (SELECT 1 FROM engagement_feedsInto x
                  WHERE x.owner = e.id
                    AND ((s.id, x.value) IN (SELECT f.of_system, f.id FROM body_forums f)
                         OR (s.id, x.value) IN (SELECT b.of_system, b.id FROM nhs_bodies b)))
), told (of_system) AS (
    SELECT of_system FROM body_perspectives
)
SELECT b.id AS subject, CASE WHEN b.of_system NOT IN (SELECT of_system FROM told) THEN 'not-recorded' END AS state,
    CASE WHEN b.of_system NOT IN (SELECT of_system FROM told) THEN 'unknown' ELSE 'missing' END AS because, w.name AS missing, w.word AS fix_word
FROM boards b JOIN wanted w
WHERE (b.of_system, w.word) NOT IN (SELECT g.of_system, g.word FROM brought g);
