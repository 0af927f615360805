-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-who-can-receive
-- strength: expected
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: Money goes to those who can hold it, and for each flow an organisation answers in law.
-- check: Looks for flows of money to the Partnership, a consultative forum or an advisory committee, and for flows
--   whose legally responsible body is not an organisation. For money to a committee, joint committee, post or place
--   it must be an ICS NHS body, the payer, or an organisation that delegates to the receiver.
-- message-receiver: The money goes to {who}, a forum that can't receive money.
-- message-unknown: Who is legally responsible for the money isn't recorded.
-- message-no-entity: {who} is shown as legally responsible, but is no organisation.
-- message-not-delegating: {who} is shown as legally responsible, but is neither the ICS NHS body nor a body that
--   delegated the money.
-- fix: Send the money to an organisation or a forum that can hold authority, and name the organisation that is
--   legally responsible.
-- repair-receiver: set {subject} to @body
-- repair-unknown: set {subject} legallyResponsible @body
-- repair-no-entity: set {subject} legallyResponsible @body
-- repair-not-delegating: set {subject} legallyResponsible @body
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS Confederation ICS Network briefing (2021) | Issue: System finance > ICS Network position
-- note: Drawn together from the forms of place, a footnote and the Partnership being a committee; who can't receive
--   money is inferred, hence expected.

SELECT m.id AS subject, f.id AS also, NULL AS state, 'receiver' AS because, coalesce(f.name, f.id) AS who
FROM flows m CROSS JOIN forums f ON f.id = m."to"
WHERE f.kind IN ('ics-partnership', 'consultative-forum', 'advisory-committee')
UNION ALL
SELECT m.id, NULL, 'not-recorded', 'unknown', NULL
FROM flows m
WHERE m.legallyResponsible IS NULL
UNION ALL
SELECT m.id, x.id, NULL, 'no-entity', coalesce(x.name, x.id)
FROM flows m CROSS JOIN forums x ON x.id = m.legallyResponsible
UNION ALL
SELECT m.id, x.id, NULL, 'no-entity', coalesce(x.name, x.id)
FROM flows m CROSS JOIN places x ON x.id = m.legallyResponsible
UNION ALL
SELECT m.id, x.id, NULL, 'no-entity', coalesce(x.name, x.id)
FROM flows m CROSS JOIN collaboratives x ON x.id = m.legallyResponsible
UNION ALL
SELECT m.id, x.id, NULL, 'no-entity', coalesce(x.title, x.id)
FROM flows m CROSS JOIN posts x ON x.id = m.legallyResponsible
UNION ALL
SELECT m.id, o.id, NULL, 'not-delegating', coalesce(o.name, o.id)
FROM flows m CROSS JOIN organisations o ON o.id = m.legallyResponsible
WHERE o.kind IS NOT 'ics-nhs-body'
  AND o.id <> m."from"
  AND (EXISTS (SELECT 1 FROM forums f WHERE f.id = m."to" AND f.kind IN ('committee', 'joint-committee'))
       OR EXISTS (SELECT 1 FROM posts t WHERE t.id = m."to")
       OR EXISTS (SELECT 1 FROM places p WHERE p.id = m."to"))
  AND NOT EXISTS (
      SELECT 1 FROM given g
      WHERE g.giver = o.id
        AND (g."to" = m."to"
             OR g."to" IN (SELECT p.id FROM places p WHERE p.forum = m."to")
             OR g."to" IN (SELECT t.place FROM posts t WHERE t.id = m."to")
             OR g."to" IN (SELECT p.forum FROM places p WHERE p.id = m."to")));
