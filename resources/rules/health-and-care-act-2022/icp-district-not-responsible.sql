-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icp-district-not-responsible
-- mode: structure
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: A district council in a two-tier area is no responsible local authority; it may be another member of the
--   Partnership.
-- check: Looks for authorities without social care among those that established the Partnership.
-- message: {name} is named as one that established the Partnership and is not a responsible local authority.
-- fix: Take it off the list of those that established the Partnership; its seat may stay.
-- repair: take {subject} establishedBy {also}
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Sections 103 and 116ZA
-- note: For information; the law since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM partnerships p
JOIN forums_establishedBy e ON e.owner = p.id
JOIN organisations o ON o.id = e.value
WHERE o.id IN (SELECT a.authority FROM system_areas a WHERE a.tier = 'lower' AND a.socialCare = 0)
  AND o.id NOT IN (SELECT r.id FROM responsible_authorities r);
