-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-one-clear-decider
-- strength: expected
-- mode: structure
-- theme: function
-- subject: function
-- statement: Every function and decision has one clear decider and one body that answers for it.
-- check: Counts who decides in each decision, which must be one (a joint committee counts as one), and looks for
--   functions without an accountable organisation. The Partnership as accountable is left to
--   system-retained-accountability.
-- message-none: Nobody decides on {what}.
-- message-several: {count} bodies decide on {what}; it needs 1.
-- message-parts: Who takes which part in {what} isn't recorded.
-- message-accountable: Who is accountable isn't recorded.
-- message-not-organisation: {who} is shown as accountable, but is no organisation.
-- fix: Choose one decider, turn the others into advises, consulted or informed, and name the accountable
--   organisation.
-- repair-none: decide-in {also} @board
-- repair-parts: decide-in {also} @board
-- repair-several: decide-in {also} @decider:{also}
-- repair-accountable: set {subject} accountable @body
-- repair-not-organisation: set {subject} accountable @body
-- fill-parts: {also} parts
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Accountability framework > Member reactions
-- note: A concern of members in the Confederation's briefing; the framework answers it with the functions and
--   decisions map.

SELECT n.function AS subject, n.id AS also, CASE WHEN n.parts IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN n.parts IS NULL THEN 'parts' WHEN n.has = 0 THEN 'none' ELSE 'several' END AS because,
    n.text AS what, n.has AS count, NULL AS who
FROM unclear_decisions n
UNION ALL
SELECT f.id, NULL, 'not-recorded', 'accountable', NULL, NULL, NULL
FROM unowned_functions f
WHERE f.accountable IS NULL
UNION ALL
SELECT f.id, x.id, NULL, 'not-organisation', NULL, NULL, coalesce(x.name, x.id)
FROM unowned_functions f CROSS JOIN forums x ON x.id = f.accountable
WHERE x.kind IS NOT 'ics-partnership'
UNION ALL
SELECT f.id, x.id, NULL, 'not-organisation', NULL, NULL, coalesce(x.name, x.id)
FROM unowned_functions f CROSS JOIN places x ON x.id = f.accountable
UNION ALL
SELECT f.id, x.id, NULL, 'not-organisation', NULL, NULL, coalesce(x.name, x.id)
FROM unowned_functions f CROSS JOIN collaboratives x ON x.id = f.accountable
UNION ALL
SELECT f.id, x.id, NULL, 'not-organisation', NULL, NULL, coalesce(x.title, x.id)
FROM unowned_functions f CROSS JOIN posts x ON x.id = f.accountable;
