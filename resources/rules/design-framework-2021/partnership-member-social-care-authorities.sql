-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-member-social-care-authorities
-- strength: must
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: Every local authority that answers for social care in the area belongs to the Partnership.
-- check: For each area with responsibility for social care, looks for a seat on the Partnership drawn from its
--   authority. Vacant and designate seats count.
-- message-missing: No seat, filled or vacant, is drawn from {who}, responsible for social care in the area.
-- message-authority: The authority of {who} isn't recorded.
-- message-social-care: Whether {who} has responsibility for social care isn't recorded.
-- fix: Add a seat drawn from each authority that is missing.
-- repair-missing: seat {subject} category=member from={also}
-- fill-authority: {also} authority
-- fill-social-care: {also} socialCare
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS Partnership – called in the
--   legislation the “Integrated Care Partnership”
-- note: A lower-tier (district) area whose responsibility isn't recorded is not asked about: social care lies with
--   the upper tier.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, o.id AS also, NULL AS state, 'missing' AS because, coalesce(o.name, o.id) AS who
FROM partnerships p
JOIN system_areas a ON a.of_system = p.of_system
JOIN organisations o ON o.id = a.authority
WHERE a.socialCare = 1
  AND NOT EXISTS (SELECT 1 FROM partnership_seats s WHERE s.forum = p.id AND s.drawnFrom = o.id)
UNION ALL
SELECT p.id, a.id, 'not-recorded', 'authority', a.name
FROM partnerships p JOIN system_areas a ON a.of_system = p.of_system
WHERE a.socialCare = 1 AND a.authority IS NULL
UNION ALL
SELECT p.id, a.id, 'not-recorded', 'social-care', a.name
FROM partnerships p JOIN system_areas a ON a.of_system = p.of_system
WHERE a.socialCare IS NULL AND coalesce(a.tier, '') <> 'lower';
