-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-allocates-resources-to-places
-- strength: must
-- mode: structure
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body decides what each place has to spend, in revenue and in capital, and by which
--   principles.
-- check: For each place, looks for a decision under the function resources-for-each-place that the ICS NHS body, a
--   forum or a post of it takes. A decision counts for a place that takes part in it or that its text names; one that
--   names no place counts for all. The texts must speak of revenue and of capital, in one decision or in two.
-- message-function: No function of deciding the resources for each place is on the drawing, so it can't be seen who
--   decides for: {place}.
-- message-none: Places for which nobody in the ICS NHS body decides what they have to spend: {place}.
-- message-revenue: No such decision speaks of revenue for: {place}.
-- message-capital: No such decision speaks of capital for: {place}.
-- fix: Add a decision on revenue and capital for each place and name who in the ICS NHS body takes it.
-- repair-function: function resources-for-each-place accountable=@body exercises=@board decides=@body text="Revenue and capital
--   for each place"
-- repair-none: decision @function:resources-for-each-place decides=@body text="Revenue and capital for {place}"
-- repair-revenue: decision @function:resources-for-each-place decides=@body text="Revenue for {place}"
-- repair-capital: decision @function:resources-for-each-place decides=@body text="Capital for {place}"
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

WITH settled (of_system, id, text) AS (
    SELECT f.of_system, d.id, coalesce(d.text, '')
    FROM system_functions f CROSS JOIN decisions d ON d.function = f.id
    WHERE f.word = 'resources-for-each-place'
      AND EXISTS (SELECT 1 FROM decisions_parts p
                  WHERE p.owner = d.id AND p.part = 'decides'
                    AND (f.of_system, p.who) IN (SELECT h.of_system, h.id FROM body_holders h))
), named (decision, place) AS (
    SELECT d.id, p.id
    FROM settled d CROSS JOIN system_places p
    WHERE p.of_system = d.of_system
      AND (instr(d.text, p.name) > 0
           OR EXISTS (SELECT 1 FROM decisions_parts x WHERE x.owner = d.id AND x.who IN (p.id, p.forum, p.leader)))
), covering (place, text) AS (
    SELECT n.place, d.text FROM named n CROSS JOIN settled d ON d.id = n.decision
    UNION ALL
    SELECT p.id, d.text
    FROM settled d CROSS JOIN system_places p
    WHERE p.of_system = d.of_system AND d.id NOT IN (SELECT decision FROM named)
), has (of_system, place, name, decisions, revenue, capital) AS (
    SELECT p.of_system, p.id, p.name, count(c.place), coalesce(sum(c.text LIKE '%revenue%'), 0),
        coalesce(sum(c.text LIKE '%capital%'), 0)
    FROM system_places p LEFT JOIN covering c ON c.place = p.id
    GROUP BY p.of_system, p.id
), known (of_system) AS (
    SELECT of_system FROM system_functions WHERE word = 'resources-for-each-place'
)
SELECT h.of_system AS subject, h.place AS also, CASE WHEN h.of_system NOT IN (SELECT of_system FROM known) THEN 'not-recorded' END
    AS state,
    CASE WHEN h.of_system NOT IN (SELECT of_system FROM known) THEN 'function' ELSE 'none' END AS because, h.name AS place
FROM has h
WHERE h.decisions = 0 AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = h.of_system)
UNION ALL
SELECT h.of_system, h.place, NULL, 'revenue', h.name FROM has h WHERE h.decisions > 0 AND h.revenue = 0
UNION ALL
SELECT h.of_system, h.place, NULL, 'capital', h.name FROM has h WHERE h.decisions > 0 AND h.capital = 0;
