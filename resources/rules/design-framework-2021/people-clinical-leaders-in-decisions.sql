-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-clinical-leaders-in-decisions
-- strength: expected
-- mode: structure
-- theme: people
-- subject: system
-- statement: Clinical and care leaders take full part in decisions, at every level.
-- check: Looks for a clinical or care professional seat (a clinical lead, medical director or director of nursing by
--   role, or one tagged clinical, professional or clinical-or-care-professional) on the board or another deciding forum
--   of the ICS NHS body, on the forum of each place and on the forum of each collaborative. Vacant seats count.
-- message-system: No seat on the board or a deciding committee, filled or vacant, is a clinical or care leader's.
-- message-place: Places whose forum has no seat, filled or vacant, of a clinical or care leader: {what}.
-- message-collaborative: Collaboratives whose forum has no seat, filled or vacant, of a clinical or care leader:
--   {what}.
-- message-unknown: Their forum isn't recorded, so it can't be seen whether clinical and care leaders take part:
--   {what}.
-- fix: Add a clinical or care professional's seat at the level that lacks one, or tag the seat that has one.
-- repair: seat {also} category=member role=clinical-lead
-- fill-unknown: {also} forum
-- source: ICS design framework (NHS England, June 2021) | Clinical and professional leadership
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Clinical leadership > Member reactions

SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'system' AS because, NULL AS what
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM body_forums f
                  WHERE f.of_system = b.of_system AND coalesce(f.decisionMaking, 1)
                    AND (f.of_system, f.id) IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'clinical'))
UNION ALL
SELECT p.of_system, p.id, CASE WHEN p.forum IS NULL THEN 'not-recorded' END, CASE WHEN p.forum IS NULL THEN 'unknown' ELSE 'place' END,
    p.name
FROM system_places p
WHERE p.forum IS NULL OR (p.of_system, p.forum) NOT IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'clinical')
UNION ALL
SELECT c.of_system, c.id, CASE WHEN c.forum IS NULL THEN 'not-recorded' END,
    CASE WHEN c.forum IS NULL THEN 'unknown' ELSE 'collaborative' END, c.name
FROM system_collaboratives c
WHERE c.forum IS NULL OR (c.of_system, c.forum) NOT IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'clinical');
