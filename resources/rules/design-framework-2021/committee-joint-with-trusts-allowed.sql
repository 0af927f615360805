-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-joint-with-trusts-allowed
-- mode: option
-- strength: may
-- theme: committee
-- subject: forum
-- statement: The body may set up joint committees with NHS trusts and foundation trusts and pass decisions to them.
-- check: Shows joint committees to which the ICS NHS body and at least one trust are parties.
-- message: The body decides there together with {name}.
-- fix: Add a joint committee with the trust as a party, and the delegations into it.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making

SELECT f.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM system_forums f
JOIN forums_parties p ON p.owner = f.id
JOIN organisations o ON o.id = p.value AND o.kind IN ('nhs-trust', 'foundation-trust')
WHERE f.kind = 'joint-committee'
  AND EXISTS (SELECT 1 FROM forums_parties q JOIN organisations n ON n.id = q.value
              WHERE q.owner = f.id AND n.kind = 'ics-nhs-body');
