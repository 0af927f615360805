-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-collab-two-trusts
-- mode: structure
-- strength: expected
-- theme: collaborative
-- subject: collaborative
-- statement: A provider collaborative brings together at least two trusts.
-- check: Counts the NHS trusts and foundation trusts among the members.
-- message: Needs 2 trusts, has {has}.
-- fix: Add the trusts that take part.
-- repair: put {fix_one} members @other-trust:{subject}
-- source: Working together at scale (NHS England, August 2021) | What provider collaboratives are
-- note: Published August 2021. To be checked against the Act: the approval reference of the guidance.

WITH counted (id, has) AS (
    SELECT c.id, (SELECT count(*) FROM collaboratives_members m JOIN organisations o ON o.id = m.value
                  WHERE m.owner = c.id AND o.kind IN ('nhs-trust', 'foundation-trust'))
    FROM system_collaboratives c
)
SELECT n.id AS subject, n.has, CASE WHEN n.has = 1 THEN n.id END AS fix_one FROM counted n WHERE n.has < 2;
