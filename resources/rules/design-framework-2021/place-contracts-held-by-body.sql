-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-contracts-held-by-body
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: Where a committee runs a place, the ICS NHS body awards and holds the contracts and makes the payments.
-- check: For each place with the form committee, looks at the contracts that its forum (or the place) manages: their
--   holder must be the ICS NHS body, and so must the payer of contract money for them. A payment is taken to be for
--   the contract if it goes to the provider and names the contract as its instrument, or comes from the place or its
--   forum.
-- message-holder: {who} holds a contract that the place's committee manages.
-- message-holder-unknown: Who holds a contract that the place's committee manages, with {what}, isn't recorded.
-- message-payer: A payment for a contract that the place's committee manages comes from {who}.
-- fix: Set the ICS NHS body as holder and payer, and keep the place's committee as the one that manages the contract.
-- repair-holder: set {also} holder @body
-- repair-holder-unknown: set {also} holder @body
-- repair-payer: set {also} from @body
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- note: The footnote belongs to the committee form alone. A joint committee is no legal entity either, but the text
--   doesn't say who holds contracts there, so it isn't tested.

WITH managed (of_system, place, forum, id, holder, provider) AS (
    SELECT p.of_system, p.id, p.forum, c.id, c.holder, c.provider
    FROM system_places p
    JOIN contracts c ON c.managedBy IN (p.id, p.forum)
    LEFT JOIN system_forums f ON f.id = p.forum AND f.of_system = p.of_system
    WHERE EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'committee')
      AND f.kind IS NOT 'joint-committee'
), named (id, name) AS (
    SELECT o.id, coalesce(o.name, o.id) FROM organisations o
    UNION ALL
    SELECT f.id, f.name FROM system_forums f
    UNION ALL
    SELECT p.id, p.name FROM system_places p
)
SELECT g.place AS subject, g.id AS also, CASE WHEN g.holder IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN g.holder IS NULL THEN 'holder-unknown' ELSE 'holder' END AS because,
    coalesce((SELECT n.name FROM named n WHERE n.id = g.holder), g.holder) AS who,
    (SELECT coalesce(n.name, n.id) FROM organisations n WHERE n.id = g.provider) AS what
FROM managed g
WHERE NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = g.of_system AND b.id = g.holder)
UNION ALL
SELECT g.place, m.id, NULL, 'payer', coalesce((SELECT n.name FROM named n WHERE n.id = m."from"), m."from"), NULL
FROM managed g JOIN flows m ON m."to" = g.provider
WHERE (m.instrument = g.id OR m."from" IN (g.place, g.forum))
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = g.of_system AND b.id = m."from");
