-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-primary-medical-transfers
-- strength: must
-- mode: structure
-- theme: function
-- subject: function, system
-- statement: Commissioning of general practice passes to the ICS NHS body on the day it is set up.
-- check: Once the system's stage is statutory: the function commission-primary-medical is on the drawing, no CCG is
--   accountable for it or exercises it, and somebody exercises it.
-- message-missing: Commissioning of primary medical services isn't on the drawing.
-- message-ccg: A CCG still has it: {who}.
-- message-nobody: Nobody exercises it.
-- message-unknown: Who exercises it isn't recorded.
-- fix: Give commissioning of primary medical services to the ICS NHS body, and say who in it decides.
-- repair-missing: function commission-primary-medical accountable=@body exercises=@board
-- repair-ccg: set {subject} accountable @body; drop {subject} {also}; put {subject} exercisedBy @board
-- repair-nobody: put {subject} exercisedBy @board
-- repair-unknown: put {subject} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Services currently commissioned by NHS England and NHS
--   Improvement

WITH passing AS (
    SELECT f.of_system, f.id, f.accountable, f.exercisedBy
    FROM this_system s CROSS JOIN system_functions f ON f.of_system = s.id
    WHERE s.stage = 'statutory' AND f.word = 'commission-primary-medical'
), holders (id, who) AS (
    SELECT p.id, p.accountable FROM passing p
    UNION
    SELECT p.id, e.value FROM passing p CROSS JOIN functions_exercisedBy e ON e.owner = p.id
)
SELECT s.id AS subject, NULL AS also, NULL AS state, 'missing' AS because, NULL AS who
FROM this_system s
WHERE s.stage = 'statutory' AND s.id NOT IN (SELECT of_system FROM passing)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id)
UNION ALL
SELECT h.id, o.id, NULL, 'ccg', coalesce(o.name, o.id)
FROM holders h CROSS JOIN organisations o ON o.id = h.who
WHERE o.kind = 'ccg'
UNION ALL
SELECT p.id, NULL, CASE WHEN p.exercisedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN p.exercisedBy IS NULL THEN 'unknown' ELSE 'nobody' END, NULL
FROM passing p
WHERE coalesce(p.exercisedBy, 0) = 0;
