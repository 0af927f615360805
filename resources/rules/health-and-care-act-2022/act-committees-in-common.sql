-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-committees-in-common
-- mode: structure
-- strength: may
-- theme: committee
-- subject: forum
-- statement: Committees in common are one committee of each body that meet together; each decides for its own body.
-- check: Looks for committees in common with fewer than two parties, or that are drawn as deciding as one under a
--   delegation.
-- message-parties: Committees in common need at least 2 bodies; {has} are named.
-- message-unknown: Which bodies meet together is not recorded; at least 2 are needed.
-- message-one: {name} passes it authority as if it were one committee.
-- fix: Name the bodies whose committees meet, or make it a joint committee.
-- repair-parties: put {subject} parties @other-party:{subject}
-- repair-one: set {subject} kind joint-committee
-- repair-one: remove {also}
-- fill-unknown: {subject} parties
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Joint working:
--   committees in common
-- note: For information; the law since 1 July 2022.

SELECT f.id AS subject, NULL AS also, CASE WHEN g.parties IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN g.parties IS NULL THEN 'unknown' ELSE 'parties' END AS because,
    (SELECT count(*) FROM forums_parties p WHERE p.owner = f.id) AS has, NULL AS name
FROM system_forums f JOIN forums g ON g.id = f.id
WHERE f.kind = 'committees-in-common' AND (SELECT count(*) FROM forums_parties p WHERE p.owner = f.id) < 2
UNION ALL
SELECT f.id, d.id, NULL, 'one', NULL,
    coalesce(o.name, (SELECT x.name FROM forums x WHERE x.id = d."from"), (SELECT t.title FROM posts t WHERE t.id = d."from"), d."from")
FROM system_forums f
JOIN delegations d ON d."to" = f.id
LEFT JOIN organisations o ON o.id = d."from"
WHERE f.kind = 'committees-in-common' AND d."from" NOT IN (SELECT p.value FROM forums_parties p WHERE p.owner = f.id);
