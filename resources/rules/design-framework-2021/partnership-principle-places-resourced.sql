-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-principle-places-resourced
-- strength: may
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: Places are respected, and each has resource, capacity and room to decide (principle 8).
-- check: Looks for places that, themselves, through their forum or through a post for them, have no part in any
--   decision (being informed is none), exercise no function, hold no delegation and receive no money.
-- message: Places with no part in any decision and no function, delegation or money of their own: {place}.
-- fix: Give the place a part in at least one decision, and record the money and the people it has.
-- repair: consult @function:resources-for-each-place {also}
-- source: ICS design framework (NHS England, June 2021) | Partnership principles
-- note: One of ten principles that systems are invited to consider. Staff can't be drawn, so only what can be is
--   counted.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH local (of_system, place, id) AS (
    SELECT p.of_system, p.id, p.id FROM system_places p
    UNION
    SELECT p.of_system, p.id, p.forum FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.of_system, p.id, t.id FROM system_places p CROSS JOIN posts t ON t.place = p.id
), resourced (place) AS (
    SELECT l.place FROM local l CROSS JOIN functions_exercisedBy e ON e.value = l.id
    UNION
    SELECT l.place FROM local l CROSS JOIN decisions_parts d ON d.who = l.id WHERE d.part <> 'informed'
    UNION
    SELECT l.place FROM local l CROSS JOIN delegations g ON g."to" = l.id
    UNION
    SELECT l.place FROM local l CROSS JOIN flows m ON m."to" = l.id
    UNION
    SELECT p.id FROM system_places p CROSS JOIN contracts k ON k.place = p.id WHERE k.kind = 'lead-provider'
)
SELECT b.id AS subject, p.id AS also, p.name AS place
FROM partnerships b CROSS JOIN system_places p ON p.of_system = b.of_system
WHERE p.id NOT IN (SELECT place FROM resourced);
