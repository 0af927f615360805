-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-remuneration-committee
-- mode: structure
-- strength: expected
-- theme: committee
-- subject: forum
-- statement: The board has a remuneration committee.
-- check: Looks for a committee under the board with the remit remuneration.
-- message: The board has no remuneration committee.
-- fix: Add a committee under the board with the remit remuneration.
-- repair: forum committee name="Remuneration committee" parent=@board remit=remuneration
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Model constitution:
--   remuneration committee
-- note: Policy of NHS England since 1 July 2022. To be checked against the Act: whether Schedule 1B asks for it as
--   well.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM board_committees c JOIN forums_remit r ON r.owner = c.id
                  WHERE c.board = b.id AND r.value = 'remuneration');
