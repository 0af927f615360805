-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-cancer-funding-to-alliance
-- strength: must
-- mode: structure
-- theme: supra
-- subject: flow
-- statement: Money for the development of cancer services goes on reaching the Cancer Alliances.
-- check: Looks at flows whose line is cancer-service-development-funding (or development funding whose line speaks of
--   cancer): they must go to a cancer alliance, or to an organisation that hosts one by an agreement.
-- message: The money goes to {who}, which is no cancer alliance and hosts none.
-- fix: Let the money go to the cancer alliance, or to the organisation that hosts it.
-- repair: set {subject} to @cancer-alliance
-- repair: add organisation kind=cancer-alliance name="Cancer alliance" systems?=@system; set {subject} to $
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements

SELECT m.id AS subject, m."to" AS also,
    coalesce(o.name, (SELECT f.name FROM forums f WHERE f.id = m."to"), (SELECT p.name FROM places p WHERE p.id = m."to"),
             (SELECT c.name FROM collaboratives c WHERE c.id = m."to"), m."to") AS who
FROM flows m LEFT JOIN organisations o ON o.id = m."to"
WHERE (m.line = 'cancer-service-development-funding' OR (m.kind = 'development-funding' AND m.line LIKE '%cancer%'))
  AND coalesce(o.kind, '') <> 'cancer-alliance'
  AND coalesce((SELECT s.kind FROM organisations s WHERE s.id = m."from"), '') <> 'cancer-alliance'
  AND NOT EXISTS (SELECT 1 FROM agreements a CROSS JOIN agreements_parties p ON p.owner = a.id CROSS JOIN organisations c ON c.id = p.value
                  WHERE a.host = m."to" AND c.kind = 'cancer-alliance');
