-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-intelligence-function
-- strength: expected
-- mode: structure
-- theme: digital
-- subject: system
-- statement: An intelligence function that spans the system, with linked data and shared analysts, supports
--   decisions.
-- check: Looks for the function cross-system-intelligence, and for somebody who exercises it.
-- message-none: The intelligence function for the system isn't on the drawing.
-- message-unknown: Who exercises {function} isn't recorded.
-- message-nobody: Nobody exercises {function}.
-- fix: Add the function from the catalogue and say who exercises it.
-- repair-none: function cross-system-intelligence exercises=@board
-- repair-unknown: put {also} exercisedBy @board
-- repair-nobody: put {also} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements

SELECT b.of_system AS subject, f.id AS also, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.id IS NULL THEN 'none' WHEN f.exercisedBy IS NULL THEN 'unknown' ELSE 'nobody' END AS because, f.name AS function
FROM nhs_bodies b
LEFT JOIN system_functions f ON f.of_system = b.of_system AND f.word = 'cross-system-intelligence'
WHERE coalesce(f.exercisedBy, 0) = 0;
