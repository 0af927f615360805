-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-cancer-alliance
-- strength: expected
-- mode: structure
-- theme: supra
-- subject: system
-- statement: Cancer Alliances lead the planning and delivery of cancer care for their systems, and advise on
--   commissioning.
-- check: For the function cancer-planning, where it is drawn: a cancer alliance is accountable for it, exercises it
--   or takes part in its decisions, or an agreement with one covers it.
-- message: No cancer alliance is linked to {function}.
-- fix: Add the cancer alliance with the systems it serves, and link it to cancer planning.
-- repair: put {also} exercisedBy @cancer-alliance
-- repair: add organisation kind=cancer-alliance name="Cancer alliance" systems={subject}; put {also} exercisedBy $
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements

WITH linked (function, who) AS (
    SELECT f.id, f.accountable FROM system_functions f WHERE f.word = 'cancer-planning'
    UNION
    SELECT f.id, e.value FROM system_functions f CROSS JOIN functions_exercisedBy e ON e.owner = f.id WHERE f.word = 'cancer-planning'
    UNION
    SELECT f.id, p.who
    FROM system_functions f CROSS JOIN decisions d ON d.function = f.id CROSS JOIN decisions_parts p ON p.owner = d.id
    WHERE f.word = 'cancer-planning'
    UNION
    SELECT f.id, p.value
    FROM system_functions f CROSS JOIN agreements_covers c ON c.value = f.id CROSS JOIN agreements_parties p ON p.owner = c.owner
    WHERE f.word = 'cancer-planning'
)
SELECT f.of_system AS subject, f.id AS also, f.name AS function
FROM system_functions f
WHERE f.word = 'cancer-planning'
  AND NOT EXISTS (SELECT 1 FROM linked l CROSS JOIN organisations o ON o.id = l.who WHERE l.function = f.id AND o.kind = 'cancer-alliance');
