-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-members-agree-contribution
-- strength: must
-- mode: attribute
-- theme: collaborative
-- subject: collaborative
-- statement: The members of a collaborative agree together what each of them contributes.
-- check: Looks on each collaborative for the agreement on contributions, and for every member among the parties of an
--   agreement of kind members-contribution that names another member as well.
-- message-unknown: What the members have agreed to contribute isn't recorded: fill in “agreement on contributions” on
--   the collaborative.
-- message-empty: The agreement on contributions is empty.
-- message-parties: Who has agreed to the contributions isn't recorded: add an agreement of the kind members'
--   contribution with its parties.
-- message-unsigned: Who has agreed to the contributions isn't recorded: fill in “parties” on the members' agreement.
-- message-missing: Members that haven't agreed to the contributions: {who}.
-- fix: Write down the agreement on contributions, and add the members' agreement with every member as a party.
-- repair-parties: add agreement kind=members-contribution; fill $ parties
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

WITH signed (collaborative, member) AS (
    SELECT m.owner, m.value
    FROM checked_collaboratives c CROSS JOIN collaboratives_members m ON m.owner = c.id
    WHERE EXISTS (
        SELECT 1
        FROM agreements_parties p
        CROSS JOIN agreements a ON a.id = p.owner AND a.kind = 'members-contribution'
        CROSS JOIN agreements_parties q ON q.owner = a.id AND q.value <> p.value
        CROSS JOIN collaboratives_members n ON n.owner = m.owner AND n.value = q.value
        WHERE p.value = m.value)
)
SELECT c.id AS subject, NULL AS also, CASE WHEN c.contributionAgreement IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN c.contributionAgreement IS NULL THEN 'unknown' ELSE 'empty' END AS because, NULL AS who
FROM checked_collaboratives c
WHERE trim(coalesce(c.contributionAgreement, '')) = ''
UNION ALL
SELECT c.id, u.id, 'not-recorded', CASE WHEN u.id IS NULL THEN 'parties' ELSE 'unsigned' END, NULL
FROM checked_collaboratives c LEFT JOIN unsigned_agreements u ON u.kind = 'members-contribution'
WHERE c.members > 1 AND c.id NOT IN (SELECT collaborative FROM signed)
UNION ALL
SELECT m.owner, o.id, NULL, 'missing', coalesce(o.name, o.id)
FROM checked_collaboratives c
CROSS JOIN collaboratives_members m ON m.owner = c.id
CROSS JOIN organisations o ON o.id = m.value
WHERE m.owner IN (SELECT collaborative FROM signed) AND (m.owner, m.value) NOT IN (SELECT collaborative, member FROM signed);
