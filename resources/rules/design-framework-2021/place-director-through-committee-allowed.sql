-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-director-through-committee-allowed
-- mode: option
-- strength: may
-- theme: place
-- subject: place
-- statement: The director of a place may exercise the authority through a committee.
-- check: Shows places with the form individual director whose forum is a committee.
-- message: The director acts through {name}.
-- fix: Make the forum of the place a committee; the delegation stays with the director.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- applies: EXISTS (SELECT 1 FROM system_places p JOIN places_forms x ON x.owner = p.id WHERE x.value = 'individual-
--   director')

SELECT p.id AS subject, f.id AS also, f.name
FROM system_places p
JOIN places_forms x ON x.owner = p.id AND x.value = 'individual-director'
JOIN system_forums f ON f.id = p.forum AND f.of_system = p.of_system
WHERE f.kind IN ('committee', 'joint-committee');
