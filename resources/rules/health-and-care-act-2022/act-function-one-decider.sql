-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-function-one-decider
-- mode: structure
-- strength: expected
-- theme: function
-- subject: function
-- statement: Every function has one body that decides.
-- check: Counts who decides in the decisions of each function. A function for which no decision with its parts is
--   recorded is not recorded.
-- message-none: Nobody decides on it.
-- message-unknown: Who decides on it is not recorded.
-- message-many: More than one body decides on the same: {name}.
-- fix: Give each decision one body that decides.
-- repair-none: decide {subject} @board
-- repair-unknown: decide {subject} @board
-- repair-many: either decide {subject} {also}
-- source: NHS England guidance on delegation and joint exercise of statutory functions | Clarity of decisions
-- note: Policy of NHS England since 1 July 2022.

SELECT f.id AS subject, NULL AS also, CASE WHEN r.function IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN r.function IS NULL THEN 'unknown' ELSE 'none' END AS because, NULL AS name
FROM functions f LEFT JOIN (SELECT DISTINCT d.function FROM decisions d WHERE d.parts IS NOT NULL) r ON r.function = f.id
WHERE f.id NOT IN (SELECT d.function FROM deciders d WHERE d.function IS NOT NULL)
UNION ALL
SELECT d.function, d.who, NULL, 'many',
    coalesce((SELECT o.name FROM organisations o WHERE o.id = d.who), (SELECT g.name FROM forums g WHERE g.id = d.who),
        (SELECT p.name FROM places p WHERE p.id = d.who), (SELECT c.name FROM collaboratives c WHERE c.id = d.who),
        (SELECT t.title FROM posts t WHERE t.id = d.who), d.who)
FROM deciders d
WHERE (SELECT count(DISTINCT e.who) FROM deciders e WHERE e.decision = d.decision) > 1;
