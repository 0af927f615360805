-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-all-partners-participate
-- strength: expected
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: All partners that matter to a decision can take part in the decisions of the ICS NHS body.
-- check: Looks for trusts, councils, providers outside the NHS and alliances of the voluntary sector that work in the
--   system and have no seat on the board, on another forum of the ICS NHS body or on the forum of a place, and are in
--   no collaborative of which a member has such a seat. Practices and networks speak for one another: they are reported
--   only if none has a seat. Vacant seats count.
-- message-missing: Partners with no seat, filled or vacant, and so no part in the decisions of the ICS NHS body:
--   {partner}.
-- message-primary: No general practice or primary care network has a seat, filled or vacant, and so a part in the
--   decisions of the ICS NHS body.
-- fix: Give the organisation a seat, or show in which collaborative or alliance it is represented.
-- repair-missing: seat @committee category=member from={also}
-- repair-primary: seat @committee category=member sector=primary-care from=@primary-care
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH primary_care (of_system) AS MATERIALIZED (
    SELECT DISTINCT v.of_system FROM partner_voices v WHERE v.decides AND v.kind IN ('general-practice', 'pcn')
)
SELECT b.id AS subject, o.id AS also, 'missing' AS because, o.name AS partner
FROM boards b CROSS JOIN system_organisations o ON o.of_system = b.of_system
WHERE o.kind IN ('nhs-trust', 'foundation-trust', 'local-authority', 'independent-provider', 'social-care-provider', 'cic',
                 'vcse-alliance')
  AND NOT EXISTS (SELECT 1 FROM partner_voices v WHERE v.id = o.id AND v.of_system = o.of_system AND v.decides)
  AND NOT EXISTS (SELECT 1
                  FROM collaboratives_members m CROSS JOIN collaboratives_members n ON n.owner = m.owner
                  CROSS JOIN partner_voices v ON v.id = n.value AND v.of_system = o.of_system
                  WHERE m.value = o.id AND v.decides)
UNION ALL
SELECT b.id, o.id, 'primary', NULL
FROM boards b CROSS JOIN system_organisations o ON o.of_system = b.of_system
WHERE o.kind IN ('general-practice', 'pcn') AND b.of_system NOT IN (SELECT of_system FROM primary_care);
