-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-director-joint-appointment-allowed
-- mode: option
-- strength: may
-- theme: place
-- subject: post
-- statement: The director of a place may be appointed together with the local authority or an NHS provider, and hold
--   authority from it too.
-- check: Shows posts of place directors with a joint employer.
-- message-one: Appointed together with {name}.
-- message-both: Appointed together with {name}, which delegates to the post as well.
-- fix: Add the joint employer to the post, and a second delegation from it where the post exercises its functions.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- applies: EXISTS (SELECT 1 FROM posts WHERE kind = 'individual-director')

SELECT t.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name,
    CASE WHEN EXISTS (SELECT 1 FROM delegations d WHERE d."from" = o.id AND d."to" = t.id) THEN 'both' ELSE 'one' END AS because
FROM system_places p
JOIN posts t ON t.place = p.id AND t.kind = 'individual-director'
JOIN posts_jointWith j ON j.owner = t.id
JOIN organisations o ON o.id = j.value;
