-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-map-includes-nhse-delegated
-- strength: expected
-- mode: structure
-- theme: function
-- subject: function
-- statement: The map shows who decides on commissioning that NHS England has delegated or handed over.
-- check: Looks for functions with the origin nhse-delegated, nhse-transferred or nhse-joint that nobody exercises.
--   Every function that is drawn is on the map, so one that is missing from the drawing can't be seen.
-- message-nobody: Nobody exercises this function, which comes from NHS England.
-- message-unknown: Who exercises this function, which comes from NHS England, isn't recorded.
-- fix: Say who decides on each function that comes from NHS England.
-- repair: put {subject} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making

SELECT f.id AS subject, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.exercisedBy IS NULL THEN 'unknown' ELSE 'nobody' END AS because
FROM functions_of_england f
WHERE coalesce(f.exercisedBy, 0) = 0;
