-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-consultative-forum-informs-only
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: A consultative forum informs what others decide; it holds no delegated authority, budget or contract.
-- check: For each place whose forum is a consultative one, looks for decisions with it as decider, delegations and
--   flows of money to it, and contracts it holds or provides. Where that is the place's only form, what goes to the
--   place goes to its forum.
-- message-decides: The place's consultative forum is shown as deciding {what}.
-- message-delegation: Authority is delegated to the place's consultative forum by {what}.
-- message-money: Money goes to the place's consultative forum ({what}).
-- message-contract: The place's consultative forum is a party to a contract with {what}.
-- fix: Move the decision to the body or an authority, or change the form to a committee or joint committee.
-- repair: form {subject} joint-committee
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: The text stresses informing. That the forum can hold no authority is inferred from that, and from the four
--   other forms.

WITH forum (place, id) AS (
    SELECT p.id, f.id
    FROM checked_places p CROSS JOIN forums f ON f.id = p.forum
    WHERE f.kind = 'consultative-forum'
       OR (EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'consultative-forum')
           AND NOT EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value IN ('committee', 'joint-committee'))
           AND coalesce(f.kind, '') NOT IN ('committee', 'joint-committee', 'committees-in-common'))
), consulted (place, id) AS (
    SELECT place, id FROM forum
    UNION ALL
    SELECT p.id, p.id
    FROM checked_places p
    WHERE p.forms = 1 AND EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'consultative-forum')
)
SELECT c.place AS subject, d.decision AS also, 'decides' AS because, coalesce(u.name, u.id) AS what
FROM consulted c JOIN deciders d ON d.who = c.id JOIN functions u ON u.id = d.function
UNION ALL
SELECT c.place, d.id, 'delegation',
    coalesce((SELECT o.name FROM organisations o WHERE o.id = d."from"), (SELECT g.name FROM forums g WHERE g.id = d."from"),
        (SELECT t.title FROM posts t WHERE t.id = d."from"), d."from")
FROM consulted c JOIN delegations d ON d."to" = c.id
UNION ALL
SELECT c.place, m.id, 'money',
    coalesce(m.line, 'from ' || coalesce((SELECT o.name FROM organisations o WHERE o.id = m."from"), (SELECT g.name FROM forums g WHERE g.id = m."from"),
        (SELECT t.title FROM posts t WHERE t.id = m."from"), m."from"))
FROM consulted c JOIN flows m ON m."to" = c.id
UNION ALL
SELECT c.place, k.id, 'contract',
    (SELECT coalesce(o.name, o.id) FROM organisations o WHERE o.id = CASE WHEN k.holder = c.id THEN k.provider ELSE k.holder END)
FROM consulted c JOIN contracts k ON k.holder = c.id OR k.provider = c.id;
