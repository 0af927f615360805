-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-terms-mutually-agreed
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: Those that found the Partnership agree its terms of reference, its membership and how it works.
-- check: Looks on the Partnership for its purpose, at least one seat and a decision rule, and among those that agreed
--   its terms of reference for everyone that established it.
-- message-purpose: The purpose of the Partnership isn't recorded: fill in “purpose” on it.
-- message-members: The Partnership has no seats, so there is no membership to agree.
-- message-rule: How the Partnership decides isn't recorded: fill in “decision rule” on it.
-- message-unknown: Who has agreed the terms of reference isn't recorded: fill in “terms of reference agreed by” on
--   the Partnership.
-- message-missing: Founders of the Partnership that haven't agreed its terms of reference: {who}.
-- fix: Fill in the purpose, seats and decision rule of the Partnership, and record the agreement of each founding
--   body.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- note: Administration, the fourth thing to be agreed, has no field of its own; the recorded agreement to the terms
--   stands for it.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, NULL AS also, 'not-recorded' AS state, 'purpose' AS because, NULL AS who
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE trim(coalesce(f.purpose, '')) = ''
UNION ALL
SELECT p.id, NULL, NULL, 'members', NULL
FROM partnerships p
WHERE NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = p.id)
UNION ALL
SELECT p.id, NULL, 'not-recorded', 'rule', NULL
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE trim(coalesce(f.decisionRule, '')) = ''
UNION ALL
SELECT p.id, NULL, 'not-recorded', 'unknown', NULL
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE f.termsOfReferenceAgreedBy IS NULL
UNION ALL
SELECT p.id, o.id, NULL, 'missing', coalesce(o.name, o.id)
FROM partnerships p
CROSS JOIN forums f ON f.id = p.id
CROSS JOIN forums_establishedBy e ON e.owner = p.id
CROSS JOIN organisations o ON o.id = e.value
WHERE f.termsOfReferenceAgreedBy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM forums_termsOfReferenceAgreedBy t WHERE t.owner = p.id AND t.value = e.value);
