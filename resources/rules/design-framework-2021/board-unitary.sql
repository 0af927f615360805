-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-unitary
-- strength: must
-- mode: structure
-- theme: board
-- subject: system, forum
-- statement: The ICS NHS body has one unitary board, from which all its decision-making authority comes.
-- check: Counts the forums of kind board that belong to the ICS NHS body, which must be one; then follows delegations
--   from the board (or from the body itself, for which the board acts) and looks for decision-making forums of the
--   body that they don't reach.
-- message-none: The ICS NHS body has no board; it needs 1.
-- message-several: The ICS NHS body has {count} boards; it needs 1.
-- message-body: The organisation this board belongs to isn't recorded.
-- message-untraced: It decides, but no chain of delegations leads to it from the board.
-- fix: Draw one board, and give every decision-making forum a delegation that starts at the board.
-- repair-several: either remove {also}
-- repair-body: set {subject} body @body
-- repair-untraced: add delegation from=@board to={subject} inSchemesOf=@body
-- repair-none: forum board name="Board of {fix_body}" body=@body
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: A board is drawn under its organisation by the field “belongs to”. Posts and places count as links of the
--   chain.
-- applies: EXISTS (SELECT 1 FROM this_system)

SELECT s.id AS subject, NULL AS also, NULL AS state, 'none' AS because, 0 AS count,
    (SELECT min(b.name) FROM nhs_bodies b WHERE b.of_system = s.id) AS fix_body
FROM this_system s
WHERE NOT EXISTS (SELECT 1 FROM boards b WHERE b.of_system = s.id)
UNION ALL
SELECT (SELECT min(a.id) FROM boards a WHERE a.of_system = b.of_system), b.id, NULL, 'several',
    (SELECT count(*) FROM boards a WHERE a.of_system = b.of_system), NULL
FROM boards b
WHERE EXISTS (SELECT 1 FROM boards a WHERE a.of_system = b.of_system AND a.id <> b.id)
UNION ALL
SELECT b.id, NULL, 'not-recorded', 'body', NULL, NULL
FROM boards b
WHERE b.body IS NULL
UNION ALL
SELECT f.id, b.id, NULL, 'untraced', NULL, NULL
FROM body_forums f JOIN boards b ON b.of_system = f.of_system
WHERE f.decisionMaking = 1
  AND f.kind IS NOT 'board'
  AND NOT EXISTS (SELECT 1 FROM traced t WHERE t.id = f.id AND t.of_system = f.of_system);
