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
-- message-missing: Partners with no part in the decisions of the ICS NHS body: {partner}.
-- message-primary: No general practice or primary care network has a part in the decisions of the ICS NHS body.
-- fix: Give the organisation a seat, or show in which collaborative or alliance it is represented.
-- repair-missing: seat @committee category=member from={also}
-- repair-primary: seat @committee category=member sector=primary-care from=@primary-care
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH deciding (of_system, forum) AS (
    SELECT of_system, id FROM body_forums
    UNION
    SELECT of_system, forum FROM system_places WHERE forum IS NOT NULL
), primary_care (of_system) AS MATERIALIZED (
    SELECT DISTINCT s.of_system
    FROM seated s
    WHERE s.kind IN ('general-practice', 'pcn') AND s.drawn AND (s.of_system, s.forum) IN (SELECT of_system, forum FROM deciding)
)
SELECT b.id AS subject, o.id AS also, 'missing' AS because, o.name AS partner
FROM boards b CROSS JOIN system_organisations o ON o.of_system = b.of_system
WHERE o.kind IN ('nhs-trust', 'foundation-trust', 'local-authority', 'independent-provider', 'social-care-provider', 'cic',
                 'vcse-alliance')
  AND NOT EXISTS (SELECT 1 FROM seated s
                  WHERE s.id = o.id AND s.of_system = o.of_system AND s.drawn
                    AND (s.of_system, s.forum) IN (SELECT of_system, forum FROM deciding))
  AND NOT EXISTS (SELECT 1
                  FROM collaboratives_members m CROSS JOIN collaboratives_members n ON n.owner = m.owner
                  CROSS JOIN seated s ON s.id = n.value AND s.of_system = o.of_system
                  WHERE m.value = o.id AND s.drawn AND (s.of_system, s.forum) IN (SELECT of_system, forum FROM deciding))
UNION ALL
SELECT b.id, o.id, 'primary', NULL
FROM boards b CROSS JOIN system_organisations o ON o.of_system = b.of_system
WHERE o.kind IN ('general-practice', 'pcn') AND b.of_system NOT IN (SELECT of_system FROM primary_care);
