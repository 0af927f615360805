-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-map-maintained
-- strength: expected
-- mode: attribute
-- theme: function
-- subject: system, function
-- statement: Every ICS NHS body keeps its map of functions and decisions up to date.
-- check: Looks among the plans of the ICS NHS body for one of kind functions-and-decision-map, with a date that no
--   function on the map takes effect after.
-- message-none: {body} has no dated map of functions and decisions on record.
-- message-date: When the map was last brought up to date isn't recorded: fill in “date” on {map}.
-- message-old: {map} is dated {date}, but functions take effect after that: {changed}.
-- fix: Export the map and record it as a document of kind functions-and-decision-map with its date.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- note: The program can't see when the map was last handed out; the document with its date records it. Where keeping
--   the map is a function of its own, the finding stands on that.

WITH kept (of_system, id, name, date) AS (
    SELECT l.of_system, l.id, l.name, l.date
    FROM system_plans l
    WHERE l.kind = 'functions-and-decision-map'
), latest (of_system, date) AS (
    SELECT of_system, max(date) FROM kept GROUP BY of_system HAVING count(date) > 0
), about (of_system, subject) AS (
    SELECT s.id, coalesce((SELECT f.id FROM functions f
                           WHERE f.id = 'functions-and-decision-map' AND (SELECT count(*) FROM systems) = 1), s.id)
    FROM this_system s
    WHERE EXISTS (SELECT 1 FROM recorded WHERE what = 'functions') AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id)
)
SELECT a.subject AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS map, NULL AS date,
    NULL AS changed
FROM about a JOIN nhs_bodies b ON b.of_system = a.of_system
WHERE a.of_system NOT IN (SELECT of_system FROM kept)
UNION ALL
SELECT a.subject, k.id, 'not-recorded', 'date', NULL, k.name, NULL, NULL
FROM about a JOIN kept k ON k.of_system = a.of_system
WHERE a.of_system NOT IN (SELECT of_system FROM latest)
UNION ALL
SELECT a.subject, f.id, NULL, 'old', NULL, k.name, k.date, coalesce(f.name, f.id)
FROM about a
JOIN latest l ON l.of_system = a.of_system
JOIN kept k ON k.of_system = a.of_system AND k.date = l.date
JOIN functions f ON f.effectiveFrom > l.date;
