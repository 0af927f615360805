-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-joint-committee-statutory-provider
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: A joint committee at place joins the ICS NHS body with at least one statutory provider.
-- check: For each place with the form joint-committee, or whose forum is of that kind, looks whether the forum's
--   parties include the ICS NHS body and an NHS trust or foundation trust. A local authority as the only other
--   statutory party gives a hint.
-- message-forum: The place is run by a joint committee, but its forum isn't recorded.
-- message-parties: The parties to the place's joint committee aren't recorded.
-- message-body: The ICS NHS body isn't a party to the place's joint committee.
-- message-provider: No statutory provider is a party to the place's joint committee; it needs 1.
-- message-council: Beside the ICS NHS body only a local authority is a statutory party; the framework doesn't say
--   whether a council counts as a statutory provider.
-- fix: Add a statutory provider as a party, or make it a committee of the ICS NHS body.
-- repair-body: put {also} parties @body
-- repair-body: form {subject} committee
-- repair-provider: put {also} parties @other-party:{also}
-- repair-provider: form {subject} committee
-- repair-council: put {also} parties @other-party:{also}
-- repair-council: form {subject} committee
-- repair-forum: form {subject} committee
-- repair-parties: form {subject} committee
-- fill-forum: {subject} forum
-- fill-parties: {also} parties
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: “Statutory provider” isn't defined: NHS trusts and foundation trusts certainly are; for a council as provider
--   of care it is unclear. A network of practices or a provider that isn't statutory isn't enough.

WITH joint (of_system, place, forum) AS (
    SELECT p.of_system, p.id, p.forum
    FROM system_places p LEFT JOIN system_forums f ON f.id = p.forum AND f.of_system = p.of_system
    WHERE f.kind = 'joint-committee'
       OR (EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'joint-committee')
           AND coalesce(f.kind, '') <> 'committee')
), party (forum, kind, id) AS (
    SELECT x.owner, o.kind, o.id FROM forums_parties x JOIN organisations o ON o.id = x.value
), known (of_system, place, forum) AS (
    SELECT j.of_system, j.place, j.forum
    FROM joint j JOIN forums f ON f.id = j.forum
    WHERE f.parties IS NOT NULL
)
SELECT j.place AS subject, NULL AS also, 'not-recorded' AS state, 'forum' AS because
FROM joint j
WHERE j.forum IS NULL
UNION ALL
SELECT j.place, j.forum, 'not-recorded', 'parties'
FROM joint j
WHERE j.forum IS NOT NULL AND j.forum NOT IN (SELECT forum FROM known)
UNION ALL
SELECT k.place, k.forum, NULL, 'body'
FROM known k
WHERE NOT EXISTS (SELECT 1 FROM party y JOIN nhs_bodies b ON b.id = y.id WHERE y.forum = k.forum AND b.of_system = k.of_system)
UNION ALL
SELECT k.place, k.forum,
    CASE WHEN EXISTS (SELECT 1 FROM party y WHERE y.forum = k.forum AND y.kind = 'local-authority') THEN 'hint' END,
    CASE WHEN EXISTS (SELECT 1 FROM party y WHERE y.forum = k.forum AND y.kind = 'local-authority') THEN 'council'
         ELSE 'provider' END
FROM known k
WHERE NOT EXISTS (SELECT 1 FROM party y WHERE y.forum = k.forum AND y.kind IN ('nhs-trust', 'foundation-trust'));
