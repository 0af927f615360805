-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-delegation-names-power
-- mode: structure
-- strength: must
-- theme: delegation
-- subject: delegation
-- statement: A delegation from one body to another names the power in section 65Z5, or section 75 where a local
--   authority takes part.
-- check: Looks at the legal basis of delegations from an NHS body to another organisation. Section 75 serves where
--   that is a local authority.
-- message-unknown: Under which power it is made is not recorded.
-- message-other: Its legal basis, “{basis}”, names neither section 65Z5 nor section 75.
-- fix: Write the section under which the delegation is made.
-- repair: set {subject} legalBasis "National Health Service Act 2006, section 65Z5"
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Section 65Z5
-- note: Statute, in force since 1 July 2022.

SELECT d.id AS subject, CASE WHEN trim(coalesce(d.legalBasis, '')) = '' THEN 'not-recorded' END AS state,
    CASE WHEN trim(coalesce(d.legalBasis, '')) = '' THEN 'unknown' ELSE 'other' END AS because, d.legalBasis AS basis
FROM given g
JOIN delegations d ON d.id = g.id
JOIN organisations a ON a.id = g.giver AND a.kind IN ('ics-nhs-body', 'nhs-trust', 'foundation-trust', 'nhs-england')
JOIN organisations b ON b.id = d."to" AND b.id <> a.id
WHERE coalesce(d.legalBasis, '') NOT LIKE '%65Z5%'
  AND NOT (b.kind = 'local-authority' AND (d.legalBasis LIKE '%section 75%' OR d.legalBasis LIKE '%s75%'));
