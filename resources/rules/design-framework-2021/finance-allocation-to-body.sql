-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-allocation-to-body
-- strength: must
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: NHS England gives its allocations to the ICS NHS body, which decides how they are spent.
-- check: Looks at flows of kind allocation from NHS England or a region of it: they must go to an ICS NHS body, or to
--   a CCG as long as no system on the drawing is statutory. One to a place is left to
--   finance-no-national-allocation-to-place.
-- message: The allocation goes to {who}, not to the ICS NHS body.
-- fix: Point the allocation at the ICS NHS body.
-- repair: set {subject} to @body
-- source: ICS design framework (NHS England, June 2021) | ICS allocations

SELECT m.id AS subject, m."to" AS also,
    coalesce(r.name, (SELECT f.name FROM forums f WHERE f.id = m."to"), (SELECT c.name FROM collaboratives c WHERE c.id = m."to"),
             (SELECT t.title FROM posts t WHERE t.id = m."to"), m."to") AS who
FROM payers o
CROSS JOIN flows m ON m."from" = o.id
LEFT JOIN organisations r ON r.id = m."to"
WHERE m.kind = 'allocation' AND o.kind IN ('nhs-england', 'nhs-england-region')
  AND coalesce(r.kind, '') NOT IN ('ics-nhs-body', 'nhs-england-region')
  AND NOT (coalesce(r.kind, '') = 'ccg' AND NOT EXISTS (SELECT 1 FROM systems s WHERE s.stage = 'statutory'))
  AND NOT EXISTS (SELECT 1 FROM places p WHERE p.id = m."to")
  AND NOT EXISTS (SELECT 1 FROM places p WHERE p.forum = m."to");
