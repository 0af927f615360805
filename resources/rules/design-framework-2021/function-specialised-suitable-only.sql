-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-specialised-suitable-only
-- strength: may
-- mode: structure
-- theme: function
-- subject: function
-- statement: A system may commission specialised services that suit it; highly specialised ones stay national.
-- check: For commission-highly-specialised: neither the ICS NHS body nor a forum or post of it is accountable or
--   exercises it. For commission-specialised, once somebody other than NHS England exercises it: the function, or a
--   delegation of it, lists which services.
-- message-highly: {who} is shown with highly specialised services, which NHS England keeps.
-- message-list: Which specialised services have moved isn't recorded.
-- fix: Give highly specialised services back to NHS England, and list the services that suit the system.
-- repair-highly: drop {subject} {also}; put {subject} exercisedBy @nhse; set {subject} accountable @nhse
-- fill-list: {subject} services
-- source: ICS design framework (NHS England, June 2021) | ICS allocations

WITH holders (of_system, id, word, who) AS (
    SELECT f.of_system, f.id, f.word, f.accountable FROM system_functions f WHERE f.word = 'commission-highly-specialised'
    UNION
    SELECT f.of_system, f.id, f.word, e.value
    FROM system_functions f CROSS JOIN functions_exercisedBy e ON e.owner = f.id
    WHERE f.word IN ('commission-highly-specialised', 'commission-specialised')
)
SELECT h.id AS subject, h.who AS also, NULL AS state, 'highly' AS because,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = h.who), (SELECT x.name FROM forums x WHERE x.id = h.who),
             (SELECT t.title FROM posts t WHERE t.id = h.who), h.who) AS who
FROM holders h
WHERE h.word = 'commission-highly-specialised' AND (h.of_system, h.who) IN (SELECT b.of_system, b.id FROM body_holders b)
UNION ALL
SELECT f.id, NULL, 'not-recorded', 'list', NULL
FROM system_functions f
WHERE f.word = 'commission-specialised' AND coalesce(f.services, 0) = 0
  AND EXISTS (SELECT 1 FROM holders h LEFT JOIN organisations o ON o.id = h.who
              WHERE h.id = f.id AND coalesce(o.kind, '') NOT IN ('nhs-england', 'nhs-england-region'))
  AND NOT EXISTS (SELECT 1 FROM delegations_functions x CROSS JOIN delegations d ON d.id = x.owner
                  WHERE x.value = f.id AND coalesce(d.services, 0) > 0);
