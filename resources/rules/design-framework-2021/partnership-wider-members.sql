-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-wider-members
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: Beyond the members it must have, a Partnership may draw in health and wellbeing boards, other statutory
--   bodies, the voluntary sector, social care providers, employers, housing, education and criminal justice.
-- check: Shows the seats of the Partnership drawn from organisations of these kinds.
-- message: Its members include {name}.
-- fix: Add seats for those who matter to the shared strategy, or leave it.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS Partnership – called in the
--   legislation the “Integrated Care Partnership”
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM partnerships p
JOIN partnership_seats s ON s.forum = p.id
JOIN organisations o ON o.id = s.drawnFrom
WHERE o.kind IN ('vcse', 'vcse-alliance', 'healthwatch', 'social-care-provider', 'employer', 'housing', 'education',
                 'criminal-justice', 'police', 'care-quality-commission', 'health-education-england');
