-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-safeguarding-send-duties
-- strength: must
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: The duties on safeguarding, on children in care and on special educational needs and disabilities lie
--   with the ICS NHS body.
-- check: Looks for the functions safeguarding, children-in-care and send, each with the ICS NHS body as accountable.
-- message-missing: Duties that aren't on the drawing: {duty}.
-- message-accountable: Duties for which the ICS NHS body isn't accountable: {duty}.
-- message-unknown: Duties whose accountable body isn't recorded: {duty}.
-- fix: Add the missing duties from the catalogue, make the ICS NHS body accountable and name who exercises them.
-- repair-missing: function {fix_word} accountable=@body exercises=@board
-- repair-accountable: set {also} accountable @body
-- repair-unknown: set {also} accountable @body
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

WITH wanted (word, name) AS (
    VALUES ('safeguarding', 'safeguarding'), ('children-in-care', 'children in care'),
           ('send', 'special educational needs and disabilities')
)
SELECT b.of_system AS subject, f.id AS also, CASE WHEN f.id IS NOT NULL AND f.accountable IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.id IS NULL THEN 'missing' WHEN f.accountable IS NULL THEN 'unknown' ELSE 'accountable' END AS because,
    w.name AS duty, w.word AS fix_word
FROM nhs_bodies b
CROSS JOIN wanted w
LEFT JOIN system_functions f ON f.of_system = b.of_system AND f.word = w.word
WHERE NOT EXISTS (SELECT 1 FROM nhs_bodies x WHERE x.of_system = b.of_system AND x.id = f.accountable);
