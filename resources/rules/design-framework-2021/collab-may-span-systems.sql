-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-may-span-systems
-- mode: option
-- strength: may
-- theme: collaborative
-- subject: collaborative
-- statement: A collaborative may span several systems.
-- check: Shows collaboratives that name more than one system.
-- message: It spans {name}.
-- fix: Add the other systems, and the objectives agreed with each.
-- source: ICS design framework (NHS England, June 2021) | Context
-- also: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements
-- applies: EXISTS (SELECT 1 FROM system_collaboratives)

SELECT c.id AS subject, s.id AS also, coalesce(s.name, s.id) AS name
FROM system_collaboratives c
JOIN collaboratives_systems x ON x.owner = c.id
JOIN systems s ON s.id = x.value
WHERE (SELECT count(*) FROM collaboratives_systems y WHERE y.owner = c.id) > 1;
