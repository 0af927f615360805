-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-statutory-duties-assigned
-- strength: expected
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: The board sees to the body's duties in law, of which six are expected: the triple aim, quality,
--   inequalities, public involvement, clinical and public health advice, and innovation and research.
-- check: Looks for the functions triple-aim, quality-improvement, reduce-inequalities, public-involvement,
--   clinical-and-public-health-advice and innovation-and-research: each with the ICS NHS body as accountable, and
--   exercised by somebody.
-- message-missing: Expected duties that aren't on the drawing: {duty}.
-- message-accountable: Duties for which the ICS NHS body isn't accountable: {duty}.
-- message-unknown: Duties whose accountable body isn't recorded: {duty}.
-- message-nobody: Duties that nobody exercises: {duty}.
-- message-nobody-unknown: Duties for which it isn't recorded who exercises them: {duty}.
-- fix: Add the missing duty as a function and name the forum or post that looks after it for the board.
-- repair-missing: function {fix_word} accountable=@body exercises=@board
-- repair-accountable: set {also} accountable @body
-- repair-unknown: set {also} accountable @body
-- repair-nobody: put {also} exercisedBy @board
-- repair-nobody-unknown: put {also} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

WITH wanted (word, name) AS (
    VALUES ('triple-aim', 'the triple aim'), ('quality-improvement', 'improving quality'),
           ('reduce-inequalities', 'reducing inequalities'), ('public-involvement', 'public involvement'),
           ('clinical-and-public-health-advice', 'clinical and public health advice'),
           ('innovation-and-research', 'innovation and research')
)
SELECT b.of_system AS subject, f.id AS also, CASE WHEN f.id IS NOT NULL AND f.accountable IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.id IS NULL THEN 'missing' WHEN f.accountable IS NULL THEN 'unknown' ELSE 'accountable' END AS because,
    w.name AS duty, w.word AS fix_word
FROM nhs_bodies b
CROSS JOIN wanted w
LEFT JOIN system_functions f ON f.of_system = b.of_system AND f.word = w.word
WHERE NOT EXISTS (SELECT 1 FROM nhs_bodies x WHERE x.of_system = b.of_system AND x.id = f.accountable)
UNION ALL
SELECT f.of_system, f.id, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END,
    CASE WHEN f.exercisedBy IS NULL THEN 'nobody-unknown' ELSE 'nobody' END, w.name, w.word
FROM system_functions f CROSS JOIN wanted w ON w.word = f.word
WHERE coalesce(f.exercisedBy, 0) = 0 AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = f.of_system);
