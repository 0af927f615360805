-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-all-duties-assigned
-- strength: must
-- mode: structure
-- theme: function
-- subject: function
-- statement: Every duty of the ICS NHS body is in somebody's hands.
-- check: Looks for functions for which an ICS NHS body is accountable and that nobody exercises (an empty list; a
--   list that isn't there is reported as not recorded).
-- message-nobody: Nobody exercises this function of the ICS NHS body.
-- message-unknown: Who exercises this function of the ICS NHS body isn't recorded.
-- fix: Reserve the function to the board, or delegate it and name who decides.
-- repair: put {subject} exercisedBy @board
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making

SELECT f.id AS subject, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.exercisedBy IS NULL THEN 'unknown' ELSE 'nobody' END AS because
FROM unexercised_functions f JOIN organisations o ON o.id = f.accountable
WHERE o.kind = 'ics-nhs-body';
