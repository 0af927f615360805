-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-independent-sector-engaged
-- strength: must
-- mode: structure
-- theme: organisation
-- subject: organisation
-- statement: Every provider, the independent ones too, works with the partners it needs through some arrangement.
-- check: Looks for providers that work in the system and have no seat on any of its forums, no agreement, no contract
--   and no membership in a collaborative. A primary care network in a place has its arrangement there. Vacant seats
--   count.
-- message: The provider has no seat (not even a vacant one), agreement, contract or collaborative through which it
--   works with its partners.
-- fix: Give the provider a seat, or draw the network or agreement through which it is engaged.
-- repair: seat @partnership category=member from={subject}
-- source: ICS design framework (NHS England, June 2021) | Independent sector providers

SELECT p.id AS subject
FROM system_providers p
WHERE NOT EXISTS (SELECT 1 FROM partner_voices s WHERE s.id = p.id AND s.of_system = p.of_system)
  AND NOT EXISTS (SELECT 1 FROM agreements_parties a WHERE a.value = p.id)
  AND NOT EXISTS (SELECT 1 FROM contracts k WHERE k.provider = p.id)
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.value = p.id)
  AND NOT EXISTS (SELECT 1 FROM places_pcns x WHERE x.value = p.id)
  AND NOT EXISTS (SELECT 1 FROM neighbourhoods_pcns x WHERE x.value = p.id);
