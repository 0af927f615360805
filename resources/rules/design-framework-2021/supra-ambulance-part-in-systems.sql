-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-ambulance-part-in-systems
-- strength: expected
-- mode: structure
-- theme: supra
-- subject: system
-- statement: Ambulance providers find their part in systems, collaboratives and places, for instance in urgent care.
-- check: Looks for providers with ambulance services that work in the system and have no seat on any of its forums.
--   Vacant seats count.
-- message: Ambulance providers with no seat, filled or vacant, on any forum of the system, a collaborative or a
--   place: {provider}.
-- fix: Add a seat for the ambulance provider, or waive this with the reason that says where it takes part.
-- repair: seat @committee category=member from={also}
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements

SELECT p.of_system AS subject, p.id AS also, p.name AS provider
FROM system_providers p
WHERE EXISTS (SELECT 1 FROM organisations_services v WHERE v.owner = p.id AND +v.value = 'ambulance')
  AND NOT EXISTS (SELECT 1 FROM partner_voices s WHERE s.id = p.id AND s.of_system = p.of_system);
