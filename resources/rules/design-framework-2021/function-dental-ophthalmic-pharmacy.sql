-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-dental-ophthalmic-pharmacy
-- strength: may
-- mode: structure
-- theme: function
-- subject: function, system
-- statement: The ICS NHS body may also take on the commissioning of dental, general ophthalmic and pharmaceutical
--   services.
-- check: For commission-dental, commission-ophthalmic and commission-pharmaceutical: the function is on the drawing
--   and somebody exercises it. Who that is, NHS England included, is a free choice.
-- message-missing: It isn't settled on the drawing whether NHS England keeps, shares, delegates or transfers the
--   commissioning of: {service}.
-- message-open: Nobody is shown as exercising it: does NHS England keep, share, delegate or transfer it?
-- fix: Choose who holds each of the three, and from when.
-- repair-missing: function {fix_word} exercises=@nhse
-- repair-missing: function {fix_word} exercises=@body
-- repair-open: put {subject} exercisedBy @nhse
-- repair-open: put {subject} exercisedBy @body
-- source: ICS design framework (NHS England, June 2021) | Services currently commissioned by NHS England and NHS
--   Improvement
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Implementation programme and timescales >
--   Guidance/legislation next steps
-- note: DOCUMENTS DIFFER: the framework wants responsibility to move as soon as a system is ready, and elsewhere
--   counts these services among what NHS England will delegate; the Confederation warns against handing them over
--   straight away.

WITH wanted (word, name) AS (
    VALUES ('commission-dental', 'dental services'), ('commission-ophthalmic', 'general ophthalmic services'),
           ('commission-pharmaceutical', 'pharmaceutical services')
)
SELECT coalesce(f.id, b.of_system) AS subject, CASE WHEN f.id IS NULL THEN 'missing' ELSE 'open' END AS because, w.name AS service,
    w.word AS fix_word
FROM nhs_bodies b
CROSS JOIN wanted w
LEFT JOIN system_functions f ON f.of_system = b.of_system AND f.word = w.word
WHERE f.id IS NULL OR coalesce(f.exercisedBy, 0) = 0;
