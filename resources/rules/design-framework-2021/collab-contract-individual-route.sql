-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-contract-individual-route
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: The ICS NHS body may contract with each member of a collaborative on its own; the members then agree how
--   they use what they have.
-- check: Where the contract route is individual: each member has a contract held by the ICS NHS body, and the
--   members' agreement is recorded (their contribution agreement, or an agreement of kind members-contribution with two
--   or more of them).
-- message-contract: Members with no contract from the ICS NHS body: {member}.
-- message-agreement: How the members use their resources together isn't recorded.
-- fix: Add the contracts that are missing, and the members' agreement on how they use their resources.
-- repair-contract: add contract kind=standard holder=@body provider={also} basis="NHS Standard Contract"
-- repair-agreement: add agreement kind=members-contribution parties=@members:{subject}
-- fill-agreement: {subject} contributionAgreement
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

WITH routed AS (
    SELECT c.id, c.contributionAgreement FROM checked_collaboratives c WHERE c.contractRoute = 'individual'
)
SELECT r.id AS subject, o.id AS also, NULL AS state, 'contract' AS because, coalesce(o.name, o.id) AS member
FROM routed r
CROSS JOIN collaboratives_members m ON m.owner = r.id
CROSS JOIN organisations o ON o.id = m.value
WHERE NOT EXISTS (SELECT 1 FROM contracts k CROSS JOIN organisations h ON h.id = k.holder
                  WHERE k.provider = m.value AND h.kind = 'ics-nhs-body')
UNION ALL
SELECT r.id, NULL, 'not-recorded', 'agreement', NULL
FROM routed r
WHERE r.contributionAgreement IS NULL
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m
                  CROSS JOIN agreements_parties p ON p.value = m.value
                  CROSS JOIN agreements a ON a.id = p.owner
                  WHERE m.owner = r.id AND a.kind = 'members-contribution'
                  GROUP BY a.id HAVING count(*) > 1);
