-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-joint-committee-names-power
-- mode: structure
-- strength: must
-- theme: delegation
-- subject: delegation
-- statement: A delegation into a joint committee names section 65Z6.
-- check: Looks at the legal basis of delegations to joint committees from an NHS body.
-- message-unknown: Under which power it is made is not recorded.
-- message-other: Its legal basis, “{basis}”, does not name section 65Z6.
-- fix: Write section 65Z6 as the legal basis.
-- repair: set {subject} legalBasis "National Health Service Act 2006, section 65Z6"
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 65Z6
-- note: Statute, in force since 1 July 2022. To be checked against the Act: what the section says of pooled funds.

SELECT d.id AS subject, CASE WHEN trim(coalesce(d.legalBasis, '')) = '' THEN 'not-recorded' END AS state,
    CASE WHEN trim(coalesce(d.legalBasis, '')) = '' THEN 'unknown' ELSE 'other' END AS because, d.legalBasis AS basis
FROM given g
JOIN delegations d ON d.id = g.id
JOIN organisations a ON a.id = g.giver AND a.kind IN ('ics-nhs-body', 'nhs-trust', 'foundation-trust')
JOIN forums f ON f.id = d."to" AND f.kind = 'joint-committee'
WHERE coalesce(d.legalBasis, '') NOT LIKE '%65Z6%' AND coalesce(d.legalBasis, '') NOT LIKE '%section 75%';
