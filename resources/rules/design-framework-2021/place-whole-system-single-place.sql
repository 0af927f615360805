-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-whole-system-single-place
-- strength: may
-- mode: structure
-- theme: place
-- subject: place
-- statement: Only in the smallest systems may the whole system be one place.
-- check: Where the system has one place and it holds every area, looks whether the system is marked as one of the
--   smallest. A hint, never a failing.
-- message: The whole system is drawn as one place. That is for the smallest systems, and this one isn't marked as
--   such.
-- fix: Mark the system as one of the smallest, or divide it into places.
-- repair: set {also} smallest true
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- note: No size is given for “smallest”.

SELECT p.id AS subject, s.id AS also
FROM this_system s JOIN system_places p ON p.of_system = s.id
WHERE s.smallest IS NOT 1
  AND (SELECT count(*) FROM system_places q WHERE q.of_system = s.id) = 1
  AND EXISTS (SELECT 1 FROM system_areas a WHERE a.of_system = s.id)
  AND NOT EXISTS (SELECT 1 FROM system_areas a
                  WHERE a.of_system = s.id
                    AND NOT EXISTS (SELECT 1 FROM places_areas x WHERE x.owner = p.id AND x.value = a.id));
