-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-joint-schemes-of-delegation
-- strength: must
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: What a joint committee is given to decide stands in the scheme of delegation of the body that gave it.
-- check: For each delegation to a joint committee (or to the place it serves), looks whether the schemes that list it
--   include that of the organisation it comes from; for a forum or post, the one it belongs to.
-- message-unlisted: A delegation to it isn't listed in the scheme of delegation of {giver}.
-- message-unknown: Which schemes of delegation list the delegation from {giver} isn't recorded.
-- fix: Add the entry to that body's scheme of delegation, or withdraw the delegation.
-- repair: put {also} inSchemesOf {fix_giver}
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making

WITH joint (id, receiver) AS (
    SELECT f.id, f.id FROM joint_committees f
    UNION ALL
    SELECT f.id, p.id FROM joint_committees f CROSS JOIN places p ON p.forum = f.id
)
SELECT j.id AS subject, d.id AS also, CASE WHEN d.inSchemesOf IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN d.inSchemesOf IS NULL THEN 'unknown' ELSE 'unlisted' END AS because, coalesce(o.name, d.giver) AS giver, d.giver AS fix_giver
FROM joint j
CROSS JOIN given d ON d."to" = j.receiver
LEFT JOIN organisations o ON o.id = d.giver
WHERE NOT EXISTS (SELECT 1 FROM delegations_inSchemesOf i WHERE i.owner = d.id AND i.value = d.giver);
