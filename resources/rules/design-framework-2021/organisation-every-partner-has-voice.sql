-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-every-partner-has-voice
-- strength: may
-- mode: structure
-- theme: organisation
-- subject: organisation
-- statement: South East London: every partner organisation has a voice where decisions about it are made.
-- check: Looks for partner organisations of the system with no seat on any of its forums. Voluntary organisations may
--   be spoken for by a VCSE alliance with a seat, practices and networks by any practice or network with one, and
--   members of a collaborative by another member. National bodies, regulators and CCGs are no partners in this sense.
--   Vacant seats count.
-- message: The organisation has no seat, filled or vacant, on any forum of the system, and nobody who speaks for it
--   has one.
-- fix: Add a seat, or say who speaks for the organisation.
-- repair: seat @partnership category=member from={subject}
-- source: South East London update for borough boards (July 2021) | Partnership by default
-- note: A principle of South East London's own, close to what the framework expects of the ICS NHS body's decisions.

WITH grouped (of_system, sort) AS (
    SELECT DISTINCT s.of_system, CASE WHEN s.kind = 'vcse-alliance' THEN 'vcse' ELSE 'primary' END
    FROM partner_voices s
    WHERE s.kind IN ('vcse-alliance', 'general-practice', 'pcn')
)
SELECT o.id AS subject
FROM system_organisations o
WHERE o.kind NOT IN ('ics-nhs-body', 'ccg', 'nhs-england', 'nhs-england-region', 'care-quality-commission',
                     'health-education-england', 'other')
  AND NOT EXISTS (SELECT 1 FROM partner_voices s WHERE s.id = o.id AND s.of_system = o.of_system)
  AND (o.of_system, CASE WHEN o.kind = 'vcse' THEN 'vcse' WHEN o.kind IN ('general-practice', 'pcn') THEN 'primary' ELSE '' END)
      NOT IN (SELECT of_system, sort FROM grouped)
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m CROSS JOIN collaboratives_members n ON n.owner = m.owner
                  CROSS JOIN partner_voices s ON s.id = n.value AND s.of_system = o.of_system
                  WHERE m.value = o.id);
