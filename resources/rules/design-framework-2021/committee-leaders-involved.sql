-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-leaders-involved
-- strength: expected
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: Clinical and professional leaders, the leader of each place and providers, with their collaboratives,
--   take part in the committees.
-- check: Looks among the seats of the board and of all forums of the ICS NHS body for a clinical or professional one
--   (role clinical-lead, medical-director or director-of-nursing, or tag clinical or professional), one drawn from a
--   provider, the leader of each place (that seat, a seat of the same person, or a seat with the role place-leader
--   and the place as its portfolio), and for each collaborative one drawn from a member or a seat on its forum.
--   Vacant and designate seats count.
-- message-clinical: No seat of the board or its committees, filled or vacant, is a clinical or professional leader's.
-- message-providers: No seat of the board or its committees, filled or vacant, is drawn from a provider.
-- message-place: The leader of {what} has no seat, not even a vacant one, on the board or its committees.
-- message-place-leader: Who leads {what} isn't recorded.
-- message-collaborative: No seat on the board or its committees, filled or vacant, is drawn from a member of {what}.
-- fix: Add a seat on the board or a committee for the leader, collaborative or provider that is missing.
-- repair-clinical: seat @committee category=member role=clinical-lead
-- repair-providers: seat @committee category=member from=@trust
-- repair-place: seat @committee category=member role=place-leader portfolio={also}
-- repair-place-leader: seat @committee category=member role=place-leader portfolio={also}
-- repair-collaborative: seat @committee category=member from=@member:{also}
-- fill-place-leader: {also} leader
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH leaders (of_system, place, name, leader, forum, person) AS (
    SELECT p.of_system, p.id, p.name, p.leader, s.forum, coalesce(t.person, s.person)
    FROM system_places p
    LEFT JOIN posts t ON t.id = p.leader
    LEFT JOIN seats s ON s.id = p.leader AND (p.of_system, s.forum) IN (SELECT f.of_system, f.id FROM home_forums f)
), present (place) AS (
    SELECT l.place FROM leaders l WHERE (l.of_system, l.forum) IN (SELECT f.of_system, f.id FROM body_forums f)
    UNION
    SELECT l.place FROM leaders l CROSS JOIN body_seats o ON o.person = l.person WHERE o.of_system = l.of_system
    UNION
    SELECT l.place
    FROM body_seats o CROSS JOIN leaders l ON l.of_system = o.of_system
    WHERE o.role = 'place-leader' AND o.portfolio IN (l.place, l.name)
)
SELECT b.id AS subject, NULL AS also, NULL AS state, 'clinical' AS because, NULL AS what
FROM boards b
WHERE NOT EXISTS (
    SELECT 1 FROM forum_voices v
    WHERE v.voice = 'professional' AND (v.of_system, v.forum) IN (SELECT f.of_system, f.id FROM body_forums f)
      AND v.of_system = b.of_system)
UNION ALL
SELECT b.id, NULL, NULL, 'providers', NULL
FROM boards b
WHERE NOT EXISTS (
    SELECT 1 FROM partner_voices v
    WHERE v.of_system = b.of_system AND v.body
      AND v.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider',
                     'cic'))
UNION ALL
SELECT b.id, l.place, CASE WHEN l.leader IS NULL THEN 'not-recorded' END,
    CASE WHEN l.leader IS NULL THEN 'place-leader' ELSE 'place' END, l.name
FROM boards b JOIN leaders l ON l.of_system = b.of_system
WHERE l.place NOT IN (SELECT place FROM present)
UNION ALL
SELECT b.id, c.id, NULL, 'collaborative', c.name
FROM boards b JOIN system_collaboratives c ON c.of_system = b.of_system
WHERE NOT EXISTS (SELECT 1 FROM body_forums f WHERE f.id = c.forum AND f.of_system = b.of_system)
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m CROSS JOIN partner_voices v ON v.id = m.value
                  WHERE m.owner = c.id AND v.of_system = b.of_system AND v.body);
