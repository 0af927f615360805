-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-vcse-alliance
-- strength: may
-- mode: structure
-- theme: organisation
-- subject: system
-- statement: Best of all, the voluntary sector takes part through an alliance that reflects how varied it is.
-- check: Where voluntary organisations work in the system, looks for an organisation of kind vcse-alliance among
--   them. Which organisations an alliance speaks for isn't drawn.
-- message: {has} voluntary organisations work in the system, and no alliance of theirs; it would need 1.
-- fix: Add a VCSE alliance and give it the seats that speak for the sector.
-- repair: add organisation kind=vcse-alliance name="VCSE alliance" homeSystem={subject}
-- source: ICS design framework (NHS England, June 2021) | Voluntary, community and social enterprise partners

SELECT s.id AS subject, (SELECT count(*) FROM system_organisations o WHERE o.of_system = s.id AND o.kind = 'vcse') AS has
FROM this_system s
WHERE EXISTS (SELECT 1 FROM system_organisations o WHERE o.of_system = s.id AND o.kind = 'vcse')
  AND NOT EXISTS (SELECT 1 FROM system_organisations o WHERE o.of_system = s.id AND o.kind = 'vcse-alliance');
