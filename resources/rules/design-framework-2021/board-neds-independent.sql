-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-neds-independent
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: As a rule the chair and the independent non-executives hold no position in another health or care
--   organisation of the area.
-- check: For each holder of a chair or independent non-executive seat, looks for positions in health and care
--   organisations that work in the system, other than the ICS NHS body, unless the seat records why that is accepted.
--   Health and care organisations are those that provide or commission care and councils with responsibility for
--   social care; seats on forums are not positions.
-- message-position: {who} holds a position in another health or care organisation of the area ({organisation}).
-- message-unknown: The positions that {who} holds aren't recorded.
-- fix: Choose another holder, end the other position, or record on the seat why it is accepted.
-- repair-position: vacate {also1}
-- fill-unknown: {also2} positions
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: The text says “normally”, so a reason recorded on the seat settles it. Whether a council counts isn't said;
--   one with responsibility for social care is taken to. Chairing the Partnership as well is expressly allowed.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH held (of_system, board, seat, person, who) AS (
    SELECT b.of_system, b.id, s.id, p.id, coalesce(p.name, p.id)
    FROM boards b
    JOIN board_seats s ON s.forum = b.id
    JOIN people p ON p.id = s.person
    WHERE s.category IN ('chair', 'independent-non-executive') AND coalesce(s.independenceException, '') = ''
)
SELECT h.board AS subject, h.seat AS also1, o.id AS also2, NULL AS state, 'position' AS because, h.who,
    coalesce(o.name, o.id) AS organisation
FROM held h
JOIN people_positions x ON x.owner = h.person
JOIN organisations o ON o.id = x.organisation
WHERE (o.kind IN ('ics-nhs-body', 'ccg', 'nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider',
                  'social-care-provider', 'cic')
       OR o.services > 0
       OR EXISTS (SELECT 1 FROM system_areas a
                  WHERE a.of_system = h.of_system AND a.authority = o.id AND a.socialCare = 1))
  AND EXISTS (SELECT 1 FROM system_organisations i WHERE i.of_system = h.of_system AND i.id = o.id)
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = h.of_system AND b.id = o.id)
UNION ALL
SELECT h.board, h.seat, h.person, 'not-recorded', 'unknown', h.who, NULL
FROM held h JOIN people p ON p.id = h.person
WHERE p.positions IS NULL;
