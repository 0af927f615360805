-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-place-model-lead-and-line
-- mode: structure
-- strength: expected
-- theme: place
-- subject: place
-- statement: Each place has one or more of the five models, a named lead, and a line of reporting to the Integrated
--   Care Board or the Partnership.
-- check: Looks at the forms, the leader and the forum of each place, and whether that forum belongs to the Integrated
--   Care Board, stands beneath one of its forums or the Partnership, has the Board as a party, or is held to account
--   by any of these.
-- message-form: Which of the five models it has is not recorded.
-- message-leader: Who leads it is not recorded.
-- message-line: {name} reports neither to the Integrated Care Board nor to the Partnership.
-- message-line-unknown: To whom {name} reports is not recorded.
-- fix: Record the form and the leader of the place, and the parent or the body of its forum.
-- repair-form: form {subject} committee
-- repair-form: form {subject} joint-committee
-- repair-form: form {subject} consultative-forum
-- repair-form: form {subject} individual-director
-- repair-form: form {subject} lead-provider
-- repair-leader: add post title="Place leader" organisation=@body place={subject}; set {subject} leader $
-- repair-line: set {fix_forum} parent @board
-- repair-line-unknown: set {fix_forum} parent @board
-- fill-form: {subject} forms
-- fill-leader: {subject} leader
-- source: Thriving places (NHS England and Local Government Association, September 2021) | Place governance: models,
--   leadership and reporting
-- note: Policy: guidance of September 2021, kept since 1 July 2022.

WITH RECURSIVE line (of_system, id) AS (
    SELECT of_system, id FROM nhs_bodies
    UNION
    SELECT of_system, id FROM body_forums
    UNION
    SELECT of_system, id FROM partnerships
    UNION
    SELECT l.of_system, f.id FROM line l JOIN system_forums f ON f.parent = l.id AND f.of_system = l.of_system
)
SELECT p.id AS subject, 'not-recorded' AS state, 'form' AS because, NULL AS name, NULL AS fix_forum
FROM system_places p WHERE NOT EXISTS (SELECT 1 FROM places_forms f WHERE f.owner = p.id)
UNION ALL
SELECT p.id, 'not-recorded', 'leader', NULL, NULL FROM system_places p WHERE p.leader IS NULL
UNION ALL
SELECT p.id, CASE WHEN g.parent IS NULL AND g.body IS NULL AND g.heldToAccountBy IS NULL AND g.parties IS NULL THEN 'not-recorded' END,
    CASE WHEN g.parent IS NULL AND g.body IS NULL AND g.heldToAccountBy IS NULL AND g.parties IS NULL THEN 'line-unknown' ELSE 'line' END,
    f.name, f.id
FROM system_places p
JOIN system_forums f ON f.id = p.forum AND f.of_system = p.of_system
JOIN forums g ON g.id = f.id
WHERE (p.of_system, f.id) NOT IN (SELECT l.of_system, l.id FROM line l)
  AND (p.of_system, coalesce(g.heldToAccountBy, '')) NOT IN (SELECT l.of_system, l.id FROM line l);
