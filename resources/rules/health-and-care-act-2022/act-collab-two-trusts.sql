-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-two-trusts
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: collaborative
-- statement: A provider collaborative brings together at least two trusts.
-- check: Counts the NHS trusts and foundation trusts among the members.
-- message-count: Needs 2 trusts, has {has}.
-- message-unknown: Its members are not recorded, so it cannot be seen whether it has 2 trusts.
-- fix: Add the trusts that take part.
-- repair: put {fix_one} members @other-trust:{subject}
-- fill-unknown: {subject} members
-- source: Working together at scale (NHS England, August 2021) | What provider collaboratives are
-- note: Policy: guidance of August 2021, for acute and mental health trusts from 1 July 2022. To be checked against
--   the Act: the approval reference of the guidance.

WITH counted (id, members, has) AS (
    SELECT s.id, c.members, (SELECT count(DISTINCT o.id) FROM collaboratives_members m JOIN organisations o ON o.id = m.value
                             WHERE m.owner = s.id AND o.kind IN ('nhs-trust', 'foundation-trust'))
    FROM system_collaboratives s JOIN collaboratives c ON c.id = s.id
)
SELECT n.id AS subject, CASE WHEN n.members IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN n.members IS NULL THEN 'unknown' ELSE 'count' END AS because, n.has, CASE WHEN n.has = 1 THEN n.id END AS fix_one
FROM counted n WHERE n.has < 2;
