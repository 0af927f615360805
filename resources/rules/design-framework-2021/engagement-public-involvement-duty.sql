-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-public-involvement-duty
-- strength: expected
-- mode: structure
-- theme: engagement
-- subject: system
-- statement: The ICS NHS body has the duty to involve patients, unpaid carers and the public in planning and
--   commissioning; trusts keep theirs.
-- check: Looks for the function public-involvement with the ICS NHS body as accountable and somebody who exercises
--   it.
-- message-missing: The duty to involve the public isn't on the drawing.
-- message-accountable: {who} is shown as accountable for {function}, not the ICS NHS body.
-- message-accountable-unknown: Who is accountable for {function} isn't recorded.
-- message-nobody: Nobody exercises {function}.
-- message-unknown: Who exercises {function} isn't recorded.
-- fix: Give the duty to the ICS NHS body and name who exercises it.
-- repair-missing: function public-involvement accountable=@body exercises=@board
-- repair-accountable: set {also} accountable @body
-- repair-accountable-unknown: set {also} accountable @body
-- repair-nobody: put {also} exercisedBy @board
-- repair-unknown: put {also} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Accountability framework > Member reactions

WITH duty AS (
    SELECT f.of_system, f.id, f.name, f.accountable, f.exercisedBy FROM system_functions f WHERE f.word = 'public-involvement'
), own (of_system) AS (
    SELECT d.of_system FROM duty d CROSS JOIN nhs_bodies b ON b.of_system = d.of_system AND b.id = d.accountable
)
SELECT b.of_system AS subject, NULL AS also, 'not-recorded' AS state, 'missing' AS because, NULL AS function, NULL AS who
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM duty)
UNION ALL
SELECT d.of_system, d.id, CASE WHEN d.accountable IS NULL THEN 'not-recorded' END,
    CASE WHEN d.accountable IS NULL THEN 'accountable-unknown' ELSE 'accountable' END, d.name,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = d.accountable), (SELECT f.name FROM forums f WHERE f.id = d.accountable),
             d.accountable)
FROM duty d
WHERE d.of_system NOT IN (SELECT of_system FROM own) AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = d.of_system)
UNION ALL
SELECT d.of_system, d.id, CASE WHEN d.exercisedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN d.exercisedBy IS NULL THEN 'unknown' ELSE 'nobody' END, d.name, NULL
FROM duty d
WHERE coalesce(d.exercisedBy, 0) = 0;
