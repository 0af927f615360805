-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-function-one-decider
-- mode: structure
-- strength: expected
-- theme: function
-- subject: function
-- statement: Every function has one body that decides.
-- check: Counts who decides in the decisions of each function.
-- message-none: Nobody decides on it.
-- message-many: More than one body decides on the same: {name}.
-- fix: Give each decision one body that decides.
-- repair-none: decide {subject} @board
-- repair-many: either decide {subject} {also}
-- source: NHS England guidance on delegation and joint exercise of statutory functions | Clarity of decisions

SELECT f.id AS subject, NULL AS also, 'none' AS because, NULL AS name
FROM functions f WHERE f.id NOT IN (SELECT d.function FROM deciders d WHERE d.function IS NOT NULL)
UNION ALL
SELECT d.function, d.who, 'many', d.who
FROM deciders d
WHERE (SELECT count(*) FROM deciders e WHERE e.decision = d.decision) > 1;
