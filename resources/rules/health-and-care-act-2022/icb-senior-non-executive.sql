-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-senior-non-executive
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: One non-executive member is the senior one; as deputy chair as well, not the chair of audit.
-- check: Looks for a member of the board with the role or the tag senior-non-executive.
-- message-none: No member is marked as senior non-executive member.
-- message-wrong: {title}, marked as senior non-executive member, is not a non-executive member.
-- message-audit: {title}, marked as senior non-executive member, chairs the audit committee.
-- fix: Mark a non-executive member who does not chair the audit committee with the tag senior-non-executive.
-- repair-none: put @non-executive-seat tags senior-non-executive
-- repair-wrong: take {also} tags senior-non-executive; put @non-executive-seat tags senior-non-executive
-- repair-audit: take {also} tags senior-non-executive; put @non-executive-seat tags senior-non-executive
-- fill-none: @seat-of:{subject} tags
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board roles: deputy
--   chair and senior non-executive member
-- note: Policy: guidance of NHS England as updated after 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH marked (board, id, title, category, person) AS (
    SELECT m.board, m.id, m.title, m.category, m.person FROM icb_members m
    WHERE m.role = 'senior-non-executive'
       OR EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = m.id AND t.value = 'senior-non-executive')
), audit_chairs (board, person) AS (
    SELECT c.board, s.person
    FROM board_committees c
    JOIN forums_remit r ON r.owner = c.id AND r.value = 'audit'
    JOIN seats s ON s.forum = c.id AND s.category = 'chair'
)
SELECT b.id AS subject, NULL AS also, 'not-recorded' AS state, 'none' AS because, NULL AS title
FROM boards b WHERE b.id NOT IN (SELECT k.board FROM marked k)
UNION ALL
SELECT k.board, k.id, NULL, 'wrong', k.title FROM marked k WHERE coalesce(k.category, '') <> 'independent-non-executive'
UNION ALL
SELECT k.board, k.id, NULL, 'audit', k.title
FROM marked k
WHERE EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = k.id AND t.value = 'deputy-chair')
  AND (k.board, k.person) IN (SELECT a.board, a.person FROM audit_chairs a);
