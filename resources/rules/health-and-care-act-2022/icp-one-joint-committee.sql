-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icp-one-joint-committee
-- mode: structure
-- strength: must
-- theme: partnership
-- subject: system
-- statement: Each Integrated Care Board has one Integrated Care Partnership: a joint committee of the Board and every
--   responsible local authority.
-- check: Counts the Partnerships at system level and compares who established it with the Integrated Care Board and
--   the authorities that have social care wholly in the area.
-- message-none: There is no Integrated Care Partnership.
-- message-many: There are {has} Integrated Care Partnerships.
-- message-unknown: Who established {name} is not recorded.
-- message-missing: {name} is not a party to the Integrated Care Partnership.
-- fix: Keep one Integrated Care Partnership and name the Integrated Care Board and every responsible local authority
--   as those that established it.
-- repair-none: forum ics-partnership establishedBy=@founders
-- repair-unknown: set {also} establishedBy @founders
-- repair-missing: put @partnership establishedBy {fix_party}
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Section 116ZA
-- note: Statute, in force since 1 July 2022. A Bill of 14 May 2026 would take the duty away; it is not law.
-- applies: EXISTS (SELECT 1 FROM this_system)

WITH has (of_system, partnerships) AS (
    SELECT s.id, (SELECT count(*) FROM partnerships p WHERE p.of_system = s.id) FROM this_system s
), wanted (of_system, id, name) AS (
    SELECT of_system, id, name FROM nhs_bodies
    UNION
    SELECT of_system, id, name FROM responsible_authorities WHERE is_whole
)
SELECT h.of_system AS subject, NULL AS also, NULL AS state, CASE h.partnerships WHEN 0 THEN 'none' ELSE 'many' END AS because,
    h.partnerships AS has, NULL AS name, NULL AS fix_party
FROM has h WHERE h.partnerships <> 1
UNION ALL
SELECT p.of_system, p.id, 'not-recorded', 'unknown', NULL, p.name, NULL
FROM partnerships p JOIN forums f ON f.id = p.id WHERE f.establishedBy IS NULL
UNION ALL
SELECT p.of_system, w.id, NULL, 'missing', NULL, w.name, w.id
FROM partnerships p
JOIN forums f ON f.id = p.id AND f.establishedBy IS NOT NULL
JOIN wanted w ON w.of_system = p.of_system
WHERE NOT EXISTS (SELECT 1 FROM forums_establishedBy e WHERE e.owner = p.id AND e.value = w.id);
