-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-committee-reports
-- mode: structure
-- strength: may
-- theme: committee
-- subject: forum
-- statement: Every committee reports to one parent or, where it is joint, to each party.
-- check: Looks for committees of the Integrated Care Board that name no parent, and joint committees with fewer than
--   two parties.
-- message-parent: It names no forum that it reports to.
-- message-parties: It is joint and names {has} parties.
-- message-unknown: It is joint, and its parties are not recorded.
-- fix: Name the parent of the committee, or the parties of a joint one.
-- repair-parent: set {subject} parent @board
-- repair-parties: put {subject} parties @council
-- repair-parties: put {subject} parties @trust
-- fill-unknown: {subject} parties
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Governance handbook:
--   committees
-- note: For information; the law since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT c.id AS subject, NULL AS state, 'parent' AS because, NULL AS has FROM board_committees c WHERE c.parent IS NULL
UNION ALL
SELECT f.id, CASE WHEN g.parties IS NULL THEN 'not-recorded' END, CASE WHEN g.parties IS NULL THEN 'unknown' ELSE 'parties' END,
    (SELECT count(*) FROM forums_parties p WHERE p.owner = f.id)
FROM system_forums f JOIN forums g ON g.id = f.id
WHERE f.kind = 'joint-committee' AND (SELECT count(*) FROM forums_parties p WHERE p.owner = f.id) < 2;
