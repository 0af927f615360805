-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-is-committee-not-body
-- strength: must
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: The Partnership is a committee, not an organisation: it holds no contract, employs nobody and receives
--   no money in its own name.
-- check: Looks for contracts held or provided by the Partnership, flows of money from or to it, and seats whose
--   holder it employs.
-- message-contract: The Partnership is a party to a contract with {what}.
-- message-money: Money is shown as going to or from the Partnership ({what}).
-- message-staff: The Partnership is shown as employing the holder of a seat ({what}).
-- fix: Move the contract, the money or the employment to an organisation, as a rule the ICS NHS body or a local
--   authority.
-- repair-contract: set {also} {fix_field} @body
-- repair-money: set {also} {fix_field} @body
-- repair-staff: set {also} employedBy @body
-- source: ICS design framework (NHS England, June 2021) | The ICS Partnership
-- also: NHS Confederation ICS Network briefing (2021) | Issue: System finance > Member reactions
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Appointments > Member reactions
-- note: The documents differ. The earlier Confederation briefing calls the Partnership a statutory body in one place
--   and doubts it in another; the framework and the webinar say committee. That it can't hold contracts, staff or
--   money is inferred from that. South East London speaks of its partnership having resources.

SELECT f.id AS subject, c.id AS also, 'contract' AS because,
    (SELECT coalesce(o.name, o.id) FROM organisations o WHERE o.id = CASE WHEN c.holder = f.id THEN c.provider ELSE c.holder END) AS what,
    CASE WHEN c.holder = f.id THEN 'holder' ELSE 'provider' END AS fix_field
FROM checked_forums f CROSS JOIN contracts c ON c.holder = f.id OR c.provider = f.id
WHERE f.kind = 'ics-partnership'
UNION ALL
SELECT f.id, m.id, 'money', coalesce(m.line,
    CASE WHEN m."to" = f.id THEN 'from ' || coalesce((SELECT o.name FROM organisations o WHERE o.id = m."from"), (SELECT g.name FROM forums g WHERE g.id = m."from"), (SELECT t.title FROM posts t WHERE t.id = m."from"), m."from")
    ELSE 'to ' || coalesce((SELECT o.name FROM organisations o WHERE o.id = m."to"), (SELECT g.name FROM forums g WHERE g.id = m."to"), (SELECT t.title FROM posts t WHERE t.id = m."to"), m."to") END), CASE WHEN m."to" = f.id THEN 'to' ELSE 'from' END
FROM checked_forums f CROSS JOIN flows m ON m."from" = f.id OR m."to" = f.id
WHERE f.kind = 'ics-partnership'
UNION ALL
SELECT f.id, s.id, 'staff', coalesce(s.title, s.role, s.id), NULL
FROM checked_forums f CROSS JOIN seats s ON s.employedBy = f.id
WHERE f.kind = 'ics-partnership';
