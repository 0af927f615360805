-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-capital-allocation-to-body
-- strength: must
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: Capital allocations are made in full to the ICS NHS body.
-- check: Looks at flows of kind capital from NHS England or a region of it: they must go to an ICS NHS body. National
--   strategic funds (a line with national or strategic in it) are left out, and a CCG may receive as long as no system
--   on the drawing is statutory.
-- message: Capital goes to {who}, not to the ICS NHS body.
-- fix: Point operational capital at the ICS NHS body, and name national strategic funds in the line of their flow.
-- repair: set {subject} to @body; set {subject} legallyResponsible @body
-- source: ICS design framework (NHS England, June 2021) | ICS allocations

SELECT m.id AS subject, m."to" AS also,
    coalesce(r.name, (SELECT f.name FROM forums f WHERE f.id = m."to"), (SELECT p.name FROM places p WHERE p.id = m."to"),
             (SELECT c.name FROM collaboratives c WHERE c.id = m."to"), m."to") AS who
FROM payers o
CROSS JOIN flows m ON m."from" = o.id
LEFT JOIN organisations r ON r.id = m."to"
WHERE m.kind = 'capital' AND o.kind IN ('nhs-england', 'nhs-england-region')
  AND coalesce(r.kind, '') NOT IN ('ics-nhs-body', 'nhs-england-region')
  AND NOT (coalesce(r.kind, '') = 'ccg' AND NOT EXISTS (SELECT 1 FROM systems s WHERE s.stage = 'statutory'))
  AND coalesce(m.line, '') NOT LIKE '%national%' AND coalesce(m.line, '') NOT LIKE '%strategic%';
