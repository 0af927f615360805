-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-hr-services-level
-- strength: expected
-- mode: structure
-- theme: people
-- subject: system
-- statement: Standard personnel services such as payroll are run at the level that works best, agreed by the
--   employers.
-- check: For the function transactional-hr: its level is recorded, and two or more organisations have agreed on it in
--   an agreement that covers it, or take part in a decision on it.
-- message-none: Where standard personnel services are run isn't recorded: the function isn't on the drawing.
-- message-level: At which level {function} is done isn't recorded.
-- message-agreed: No agreement or decision of two employers or more covers {function}.
-- fix: Choose the level of the function, and draw the agreement between the employers that covers it.
-- repair-none: function transactional-hr level=system; add agreement kind=working-relationship parties=@body,@trusts covers=$
-- repair-none: function transactional-hr level=system
-- repair-level: set {also} level system
-- repair-level: set {also} level place
-- repair-agreed: add agreement kind=working-relationship parties=@body,@trusts covers={also}
-- source: ICS design framework (NHS England, June 2021) | People and culture

WITH hr AS (
    SELECT f.of_system, f.id, f.name, f.level FROM system_functions f WHERE f.word = 'transactional-hr'
)
SELECT b.of_system AS subject, NULL AS also, 'not-recorded' AS state, 'none' AS because, NULL AS function
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM hr)
UNION ALL
SELECT h.of_system, h.id, 'not-recorded', 'level', h.name FROM hr h WHERE h.level IS NULL
UNION ALL
SELECT h.of_system, h.id, NULL, 'agreed', h.name
FROM hr h
WHERE NOT EXISTS (SELECT 1 FROM agreements_covers c CROSS JOIN agreements a ON a.id = c.owner WHERE c.value = h.id AND a.parties > 1)
  AND (SELECT count(DISTINCT p.who) FROM decisions d CROSS JOIN decisions_parts p ON p.owner = d.id CROSS JOIN organisations o ON o.id = p.who
       WHERE d.function = h.id) < 2;
