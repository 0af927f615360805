-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-nhse-keeps-regulatory-action
-- strength: must
-- mode: structure
-- theme: function
-- subject: function
-- statement: Formal regulatory action against a provider is taken by NHS England and nobody else.
-- check: For the function formal-regulatory-action (or an id that begins so): who is accountable, who exercises it
--   and who decides must be NHS England, a region of it or a forum of theirs.
-- message-accountable: {who} is shown as accountable; NHS England is.
-- message-unknown: Who is accountable isn't recorded; NHS England is.
-- message-exercises: {who} is shown as exercising it; NHS England does.
-- message-decides: {who} is shown as deciding it; NHS England does.
-- fix: Move formal regulatory action back to NHS England, and keep oversight and support with the system.
-- repair-accountable: set {subject} accountable @nhse
-- repair-unknown: set {subject} accountable @nhse
-- repair-exercises: drop {subject} {also}; put {subject} exercisedBy @nhse
-- repair-decides: decide {subject} @nhse
-- source: ICS design framework (NHS England, June 2021) | Approach to NHS oversight within ICSs
-- note: The framework says NHS England and NHS Improvement, which were one organisation from April 2022.

WITH national (id) AS (
    SELECT o.id FROM organisations o WHERE o.kind IN ('nhs-england', 'nhs-england-region')
    UNION ALL
    SELECT f.id FROM forums f JOIN organisations o ON o.id = f.body WHERE o.kind IN ('nhs-england', 'nhs-england-region')
    UNION ALL
    SELECT t.id FROM posts t JOIN organisations o ON o.id = t.organisation WHERE o.kind IN ('nhs-england', 'nhs-england-region')
), action (id, accountable) AS (
    SELECT f.id, f.accountable FROM functions f WHERE f.id GLOB 'formal-regulatory-action*'
), involved (function, who, because) AS (
    SELECT a.id, a.accountable, 'accountable' FROM action a WHERE a.accountable IS NOT NULL
    UNION ALL
    SELECT a.id, e.value, 'exercises' FROM action a JOIN functions_exercisedBy e ON e.owner = a.id
    UNION ALL
    SELECT a.id, d.who, 'decides' FROM action a JOIN deciders d ON d.function = a.id
)
SELECT i.function AS subject, i.who AS also, NULL AS state, i.because,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = i.who), (SELECT f.name FROM forums f WHERE f.id = i.who),
             (SELECT p.name FROM places p WHERE p.id = i.who), (SELECT c.name FROM collaboratives c WHERE c.id = i.who),
             (SELECT t.title FROM posts t WHERE t.id = i.who), i.who) AS who
FROM involved i
WHERE i.who NOT IN (SELECT id FROM national)
UNION ALL
SELECT a.id, NULL, 'not-recorded', 'unknown', NULL
FROM action a
WHERE a.accountable IS NULL;
