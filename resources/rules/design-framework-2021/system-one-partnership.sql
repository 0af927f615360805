-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-one-partnership
-- strength: must
-- mode: structure
-- theme: system
-- subject: system
-- statement: A system has exactly one Partnership at system level, founded jointly by the NHS and local government.
-- check: Counts the forums of kind ics-partnership at system level, which must be one, and looks whether those who
--   established it include the ICS NHS body and at least one local authority.
-- message-none: The system has no ICS Partnership; it needs 1.
-- message-several: The system has {count} ICS Partnerships ({forum}); it needs 1.
-- message-level: The level of {forum} isn't recorded, so it can't be seen whether it is the system's Partnership.
-- message-founders: Who established {forum} isn't recorded.
-- message-nhs: The ICS NHS body isn't among those who established {forum}.
-- message-council: No local authority is among those who established {forum}.
-- fix: Draw one ICS Partnership at system level, name the ICS NHS body and the local authorities as those who
--   established it, and remove any second one.
-- repair-several: either remove {also}
-- repair-level: set {also} level system
-- repair-founders: set {also} establishedBy @founders
-- repair-nhs: put {also} establishedBy @body
-- repair-council: put {also} establishedBy @founders
-- repair-none: forum ics-partnership establishedBy?=@founders
-- source: ICS design framework (NHS England, June 2021) | The ICS Partnership
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Guidance/legislation next steps
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS Partnership – called in the
--   legislation the “Integrated Care Partnership”
-- note: The framework names the two sides, not every council, so one local authority among the founders is enough.

SELECT s.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS forum, 0 AS count
FROM this_system s
WHERE NOT EXISTS (SELECT 1 FROM partnerships p WHERE p.of_system = s.id)
UNION ALL
SELECT p.of_system, p.id, NULL, 'several', p.name, (SELECT count(*) FROM partnerships q WHERE q.of_system = p.of_system)
FROM partnerships p
WHERE EXISTS (SELECT 1 FROM partnerships q WHERE q.of_system = p.of_system AND q.id <> p.id)
UNION ALL
SELECT p.of_system, p.id, 'not-recorded', 'level', p.name, NULL
FROM partnerships p
WHERE p.level IS NULL
UNION ALL
SELECT p.of_system, p.id, 'not-recorded', 'founders', p.name, NULL
FROM partnerships p JOIN forums f ON f.id = p.id
WHERE f.establishedBy IS NULL
UNION ALL
SELECT p.of_system, p.id, NULL, 'nhs', p.name, NULL
FROM partnerships p JOIN forums f ON f.id = p.id
WHERE f.establishedBy IS NOT NULL
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = p.of_system)
  AND NOT EXISTS (SELECT 1 FROM forums_establishedBy e JOIN nhs_bodies b ON b.id = e.value
                  WHERE e.owner = p.id AND b.of_system = p.of_system)
UNION ALL
SELECT p.of_system, p.id, NULL, 'council', p.name, NULL
FROM partnerships p JOIN forums f ON f.id = p.id
WHERE f.establishedBy IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM forums_establishedBy e JOIN organisations o ON o.id = e.value
                  WHERE e.owner = p.id AND o.kind = 'local-authority');
