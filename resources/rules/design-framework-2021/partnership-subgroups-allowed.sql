-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-subgroups-allowed
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: The Partnership may use sub-groups, networks and other ways to bring people together.
-- check: Shows the sub-groups and networks beneath the Partnership.
-- message: Beneath it: {name}.
-- fix: Add a sub-group or a network under the Partnership.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, f.id AS also, f.name
FROM partnerships p JOIN system_forums f ON f.parent = p.id AND f.of_system = p.of_system
WHERE f.kind IN ('sub-group', 'network');
