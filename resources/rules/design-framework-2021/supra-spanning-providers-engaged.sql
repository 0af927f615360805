-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-spanning-providers-engaged
-- strength: must
-- mode: structure
-- theme: supra
-- subject: system
-- statement: Providers that work across systems are fully part of each, by arrangements the ICS NHS body agrees with
--   them.
-- check: Looks for providers that work in this and at least one other system and have neither a seat on a forum of
--   this one nor an agreement with its ICS NHS body. Vacant seats count. A provider whose services are recorded as none
--   is left out.
-- message: Providers that work in several systems, with neither a seat here, filled or vacant, nor an agreement with
--   the ICS NHS body: {provider}.
-- fix: Give the provider a seat in this system, or draw its agreement with the ICS NHS body.
-- repair: seat @committee category=member from={also}
-- repair: add agreement kind=working-relationship parties=@body,{also}
-- source: ICS design framework (NHS England, June 2021) | NHS trusts and foundation trusts

SELECT p.of_system AS subject, p.id AS also, p.name AS provider
FROM system_providers p CROSS JOIN organisations o ON o.id = p.id
WHERE (o.systems > 1
       OR (o.homeSystem <> p.of_system AND EXISTS (SELECT 1 FROM organisations_systems x WHERE x.owner = o.id AND x.value = p.of_system)))
  AND coalesce(o.services, 1) > 0
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = p.of_system)
  AND NOT EXISTS (SELECT 1 FROM partner_voices s WHERE s.id = p.id AND s.of_system = p.of_system)
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b CROSS JOIN agreements_parties q ON q.value = b.id
                  CROSS JOIN agreements_parties r ON r.owner = q.owner
                  WHERE b.of_system = p.of_system AND r.value = p.id);
