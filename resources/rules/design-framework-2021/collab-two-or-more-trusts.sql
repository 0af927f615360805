-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-two-or-more-trusts
-- strength: must
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: A provider collaborative joins two or more NHS trusts or foundation trusts.
-- check: Counts the members of each collaborative that are NHS trusts or foundation trusts.
-- message-count: A collaborative needs 2 trusts; it has {has}.
-- message-unknown: Its members aren't recorded, so it can't be seen whether it has 2 trusts.
-- fix: Add a second trust, or no longer call it a provider collaborative.
-- repair-count: put {fix_one} members @other-trust:{subject}
-- fill-unknown: {subject} members
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- also: Norfolk and Waveney ICS development slides (June 2021) | Provider collaboration: Overview
-- note: The documents differ: Norfolk and Waveney speaks of similar types of provider. Its model D, one merged
--   organisation, leaves fewer than two trusts.

WITH counted (id, members, has) AS (
    SELECT c.id, c.members,
        (SELECT count(DISTINCT o.id) FROM collaboratives_members m JOIN organisations o ON o.id = m.value
         WHERE m.owner = c.id AND o.kind IN ('nhs-trust', 'foundation-trust'))
    FROM checked_collaboratives c
)
SELECT n.id AS subject, CASE WHEN n.members IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN n.members IS NULL THEN 'unknown' ELSE 'count' END AS because, n.has,
    CASE WHEN n.has = 1 THEN n.id END AS fix_one
FROM counted n
WHERE n.has < 2;
