-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-audit-committee
-- mode: structure
-- strength: expected
-- theme: committee
-- subject: forum
-- statement: The board has an audit committee.
-- check: Looks for a committee under the board with the remit audit.
-- message: The board has no audit committee.
-- fix: Add a committee under the board with the remit audit.
-- repair: forum committee name="Audit committee" parent=@board remit=audit
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Model constitution:
--   audit committee
-- note: Policy of NHS England since 1 July 2022. To be checked against the Act: whether Schedule 1B asks for it as
--   well.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM board_committees c JOIN forums_remit r ON r.owner = c.id
                  WHERE c.board = b.id AND r.value = 'audit');
