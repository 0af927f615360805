-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-place-authorities-engaged
-- strength: expected
-- mode: attribute
-- theme: finance
-- subject: system
-- statement: The ICS NHS body brings the local authorities into decisions on NHS money for their place, and what is
--   spent there is open.
-- check: For each place, looks for its local authorities in a decision on the money of places (function
--   resources-for-each-place or place-delegated-budget), with any part but informed, or through a forum that they are
--   party to; and for published spending.
-- message-engaged: The local authorities of these places have no part in a decision on the places' money: {place}.
-- message-decision: Who takes part in deciding the money of places isn't recorded: add a decision on the function
--   resources-for-each-place with its parts.
-- message-private: Places that don't publish what is spent there: {private}.
-- message-unknown: Whether spending is published isn't recorded: {open}. Fill in “spending published” on these
--   places.
-- fix: Record the authorities that are consulted on the places' money, and that spending at place is published.
-- repair-decision: function resources-for-each-place accountable=@body exercises=@board decides={fix_board}
--   text="Resources for each place"; fill $ parts
-- fill-decision: {fix_decision} parts
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places

WITH heard (place) AS (
    SELECT a.place
    FROM place_authorities a CROSS JOIN parts_on_money m ON m.who = a.id AND m.of_system = a.of_system
    WHERE m.function NOT LIKE 'capital-plan%'
    UNION
    SELECT a.place
    FROM place_authorities a CROSS JOIN forums_parties x ON x.value = a.id CROSS JOIN parts_on_money m ON m.who = x.owner AND m.of_system = a.of_system
    WHERE m.function NOT LIKE 'capital-plan%'
), decided (of_system) AS (
    SELECT m.of_system FROM parts_on_money m WHERE m.function NOT LIKE 'capital-plan%'
), open (of_system, decision) AS (
    SELECT f.of_system, d.id
    FROM system_functions f CROSS JOIN decisions d ON d.function = f.id
    WHERE d.parts IS NULL AND (f.id LIKE 'resources-for-each-place%' OR f.id LIKE 'place-delegated-budget%')
)
SELECT p.of_system AS subject, p.id AS also, NULL AS state, 'engaged' AS because, p.name AS place, NULL AS private, NULL AS open,
    NULL AS fix_decision, NULL AS fix_board
FROM system_places p
WHERE p.id IN (SELECT place FROM place_authorities)
  AND p.of_system IN (SELECT of_system FROM decided)
  AND p.id NOT IN (SELECT place FROM heard)
UNION ALL
SELECT s.id, NULL, 'not-recorded', 'decision', NULL, NULL, NULL, o.decision, CASE WHEN o.decision IS NULL THEN '@board' END
FROM this_system s LEFT JOIN open o ON o.of_system = s.id
WHERE s.id NOT IN (SELECT of_system FROM decided) AND s.id IN (SELECT of_system FROM system_places)
UNION ALL
SELECT p.of_system, p.id, CASE WHEN x.spendPublished IS NULL THEN 'not-recorded' END,
    CASE WHEN x.spendPublished IS NULL THEN 'unknown' ELSE 'private' END, NULL,
    CASE WHEN x.spendPublished = 0 THEN p.name END, CASE WHEN x.spendPublished IS NULL THEN p.name END, NULL, NULL
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE coalesce(x.spendPublished, 0) = 0;
