-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-joint-committee-delegations
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: Each statutory body in a place's joint committee delegates to it named functions, services or people, as
--   its scheme of delegation says.
-- check: For each place with the form joint-committee, or whose forum is of that kind, looks at the statutory
--   parties: each must have a delegation to the forum or the place. Every such delegation must name functions,
--   services or a population, and stand in the scheme of delegation of the organisation that gives it.
-- message-none: {who} is a statutory party to the place's joint committee, but delegates nothing to it.
-- message-bare: The delegation from {who} names no functions, services or population.
-- message-bare-unknown: What the delegation from {who} covers isn't recorded.
-- message-unlisted: The delegation from {who} isn't listed in its scheme of delegation.
-- message-unlisted-unknown: Which schemes of delegation list the delegation from {who} isn't recorded.
-- message-statutory: Whether {who} is statutory isn't recorded.
-- fix: Add a delegation from each statutory party, say what it covers and list it in that body's scheme of
--   delegation.
-- repair-none: add delegation from={also} to={fix_forum} inSchemesOf={also} population="{fix_place}"
-- repair-bare: set {also} population "{fix_place}"
-- repair-bare-unknown: set {also} population "{fix_place}"
-- repair-unlisted: put {also} inSchemesOf {fix_giver}
-- repair-unlisted-unknown: put {also} inSchemesOf {fix_giver}
-- fill-statutory: {also} statutory
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: The webinar leaves out the schemes of delegation; the framework's fuller wording is used. “The relevant
--   statutory bodies” may mean fewer than all the parties.

WITH joint (place, forum) AS (
    SELECT p.id, p.forum
    FROM checked_places p CROSS JOIN forums f ON f.id = p.forum
    WHERE f.kind = 'joint-committee'
       OR (EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'joint-committee')
           AND coalesce(f.kind, '') <> 'committee')
), party (place, forum, id, name, statutory) AS (
    SELECT j.place, j.forum, o.id, coalesce(o.name, o.id),
        CASE WHEN o.statutory IS NOT NULL THEN o.statutory
             WHEN o.kind IN ('ics-nhs-body', 'nhs-trust', 'foundation-trust', 'local-authority') THEN 1 END
    FROM joint j
    JOIN forums_parties x ON x.owner = j.forum
    JOIN organisations o ON o.id = x.value
), received (place, id, giver, name, inSchemesOf, named, recorded) AS (
    SELECT j.place, d.id, d.giver, coalesce(o.name, d.giver), d.inSchemesOf,
        coalesce(e.functions, 0) > 0 OR coalesce(e.services, 0) > 0 OR trim(coalesce(e.population, '')) <> '',
        e.functions IS NOT NULL OR e.services IS NOT NULL OR e.population IS NOT NULL
    FROM joint j
    CROSS JOIN given d ON d."to" IN (j.forum, j.place)
    CROSS JOIN delegations e ON e.id = d.id
    LEFT JOIN organisations o ON o.id = d.giver
)
SELECT y.place AS subject, y.id AS also, NULL AS state, 'none' AS because, y.name AS who, y.forum AS fix_forum,
    (SELECT p.name FROM places p WHERE p.id = y.place) AS fix_place, NULL AS fix_giver
FROM party y
WHERE y.statutory = 1 AND NOT EXISTS (SELECT 1 FROM received r WHERE r.place = y.place AND r.giver = y.id)
UNION ALL
SELECT y.place, y.id, 'not-recorded', 'statutory', y.name, NULL, NULL, NULL
FROM party y
WHERE y.statutory IS NULL AND NOT EXISTS (SELECT 1 FROM received r WHERE r.place = y.place AND r.giver = y.id)
UNION ALL
SELECT r.place, r.id, CASE WHEN NOT r.recorded THEN 'not-recorded' END,
    CASE WHEN NOT r.recorded THEN 'bare-unknown' ELSE 'bare' END, r.name, NULL,
    (SELECT p.name FROM places p WHERE p.id = r.place), NULL
FROM received r
WHERE NOT r.named
UNION ALL
SELECT r.place, r.id, CASE WHEN r.inSchemesOf IS NULL THEN 'not-recorded' END,
    CASE WHEN r.inSchemesOf IS NULL THEN 'unlisted-unknown' ELSE 'unlisted' END, r.name, NULL, NULL, r.giver
FROM received r
WHERE NOT EXISTS (SELECT 1 FROM delegations_inSchemesOf i WHERE i.owner = r.id AND i.value = r.giver);
