-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-clear-function-of-each-body
-- strength: expected
-- mode: structure
-- theme: system
-- subject: system
-- statement: What the board is for, what the Partnership is for, and who holds each to account can be told apart.
-- check: Looks for functions that both the board and the Partnership decide, for either of them without any function
--   (exercised, decided or answered for), and for either without a record of who holds it to account.
-- message-both: The board and the Partnership both decide on {function}.
-- message-idle: No function is listed for {forum}.
-- message-held: Who holds {forum} to account isn't recorded.
-- fix: Give each function one decider, list what each of the two forums does, and record who holds it to account.
-- repair-both: drop {also} {fix_partnership}
-- repair-both: drop {also} {fix_board}
-- repair-idle: function {fix_function} exercises={also}
-- repair-held: set {fix_board} heldToAccountBy @nhse
-- fill-held: {also} heldToAccountBy
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > ICS Network position
-- note: A position of the NHS Confederation; NHS England doesn't state it as a requirement.

WITH forum (of_system, id, name) AS (
    SELECT of_system, id, name FROM boards UNION ALL SELECT of_system, id, name FROM partnerships
)
SELECT b.of_system AS subject, f.id AS also, NULL AS state, 'both' AS because, coalesce(f.name, f.id) AS function, NULL AS forum,
    b.id AS fix_board, p.id AS fix_partnership, NULL AS fix_function
FROM boards b
JOIN partnerships p ON p.of_system = b.of_system
JOIN deciders x ON x.who = b.id
JOIN deciders y ON y.who = p.id AND y.function = x.function
JOIN functions f ON f.id = x.function
UNION ALL
SELECT m.of_system, m.id, NULL, 'idle', NULL, m.name, NULL, NULL,
    CASE WHEN m.id IN (SELECT b.id FROM boards b) THEN 'system-plan' ELSE 'integrated-care-strategy' END
FROM forum m
WHERE NOT EXISTS (SELECT 1 FROM functions_exercisedBy e WHERE e.value = m.id)
  AND NOT EXISTS (SELECT 1 FROM deciders d WHERE d.who = m.id)
  AND NOT EXISTS (SELECT 1 FROM functions f WHERE f.accountable = m.id)
UNION ALL
SELECT m.of_system, m.id, 'not-recorded', 'held', NULL, m.name, (SELECT b.id FROM boards b WHERE b.id = m.id), NULL, NULL
FROM forum m JOIN forums f ON f.id = m.id
WHERE f.heldToAccountBy IS NULL;
