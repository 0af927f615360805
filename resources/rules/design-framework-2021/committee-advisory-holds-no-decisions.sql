-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-advisory-holds-no-decisions
-- strength: must
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: An advisory committee advises; it neither decides nor receives authority or a budget.
-- check: Looks for decisions with an advisory committee as decider, and for delegations and flows of money to one.
-- message-decides: This advisory committee is shown as deciding {what}.
-- message-delegation: Authority is delegated to this advisory committee by {what}.
-- message-money: Money goes to this advisory committee ({what}).
-- fix: Move the decision elsewhere, or make the forum a committee that decides within the scheme of delegation.
-- repair-decides: decide-in {also} @board
-- repair-decides: set {subject} kind committee
-- repair-delegation: remove {also}
-- repair-delegation: set {subject} kind committee
-- repair-money: set {subject} kind committee
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- note: Having one is optional. That it can't decide follows from its name, which the text sets against committees
--   that decide.

SELECT f.id AS subject, d.decision AS also, 'decides' AS because, coalesce(u.name, u.id) AS what
FROM checked_forums f CROSS JOIN deciders d ON d.who = f.id CROSS JOIN functions u ON u.id = d.function
WHERE f.kind = 'advisory-committee'
UNION ALL
SELECT f.id, d.id, 'delegation',
    coalesce((SELECT o.name FROM organisations o WHERE o.id = d."from"), (SELECT g.name FROM forums g WHERE g.id = d."from"),
        (SELECT t.title FROM posts t WHERE t.id = d."from"), d."from")
FROM checked_forums f CROSS JOIN delegations d ON d."to" = f.id
WHERE f.kind = 'advisory-committee'
UNION ALL
SELECT f.id, m.id, 'money',
    coalesce(m.line, 'from ' || coalesce((SELECT o.name FROM organisations o WHERE o.id = m."from"), (SELECT g.name FROM forums g WHERE g.id = m."from"),
        (SELECT t.title FROM posts t WHERE t.id = m."from"), m."from"))
FROM checked_forums f CROSS JOIN flows m ON m."to" = f.id
WHERE f.kind = 'advisory-committee';
