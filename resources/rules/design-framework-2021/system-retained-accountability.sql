-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-retained-accountability
-- strength: must
-- mode: structure
-- theme: system
-- subject: system
-- statement: Joining a system moves no duty: each partner still answers for the functions the law gives it.
-- check: Looks for functions whose accountable body is drawn as the Partnership, a place or its forum, or a
--   collaborative or its forum. The integrated care strategy, action on wider determinants and the challenge on
--   inequalities (known by the ids of the catalogue, with or without an ending) are the Partnership's own and may
--   stand there.
-- message: {holder} is shown as accountable for {function}, which stays with the organisation that holds it by law.
-- fix: Set the accountable body back to the organisation that holds the function by law, and draw the arrangement as
--   a delegation, contract or agreement.
-- repair: set {also1} accountable @body
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight
-- note: A transfer in law (from a CCG or NHS England to the ICS NHS body) does move accountability; a delegation
--   doesn't. The drawing holds no list of who holds what by law, so only bodies that can hold no function by law are
--   reported.

SELECT x.of_system AS subject, f.id AS also1, x.id AS also2, x.name AS holder, coalesce(f.name, f.id) AS function
FROM functions f
JOIN system_forums x ON x.id = f.accountable
WHERE (x.kind IN ('ics-partnership', 'place-partnership', 'collaborative-forum')
       OR EXISTS (SELECT 1 FROM system_places p WHERE p.of_system = x.of_system AND p.forum = x.id)
       OR EXISTS (SELECT 1 FROM collaboratives c WHERE c.forum = x.id))
  AND NOT (x.kind = 'ics-partnership'
           AND (f.id GLOB 'integrated-care-strategy*' OR f.id GLOB 'wider-determinants-action*'
                OR f.id GLOB 'challenge-on-inequalities*'))
UNION ALL
SELECT x.of_system, f.id, x.id, x.name, coalesce(f.name, f.id)
FROM functions f JOIN system_places x ON x.id = f.accountable
UNION ALL
SELECT x.of_system, f.id, x.id, x.name, coalesce(f.name, f.id)
FROM functions f JOIN system_collaboratives x ON x.id = f.accountable;
