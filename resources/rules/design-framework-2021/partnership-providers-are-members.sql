-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-providers-are-members
-- strength: expected
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: Providers of NHS services are members of the Partnership, of the ICS NHS body's forums and of the
--   places.
-- check: Looks for a seat that brings a provider (by its sector, or a trust, practice, network, independent provider
--   or community interest company it is drawn from) on the Partnership, on the board or another forum of the ICS NHS
--   body, and on the forum of each place. Vacant seats count.
-- message-partnership: No seat on the Partnership, filled or vacant, is drawn from a provider of NHS services.
-- message-partnership-unknown: No seat on the Partnership is known to be drawn from a provider; where it is drawn
--   from isn't recorded for {seats} of its seats.
-- message-body: No seat on the board or another forum of the ICS NHS body, filled or vacant, is drawn from a
--   provider.
-- message-place: Places with no seat, filled or vacant, drawn from a provider: {place}.
-- fix: Add a seat drawn from a provider where one is missing.
-- repair-partnership: seat {subject} category=member title="Provider" from=@provider
-- repair-partnership-unknown: seat {subject} category=member title="Provider" from=@provider
-- repair-body: seat @committee category=member title="Provider" from=@provider
-- repair-place: seat {also} category=member title="Provider" from=@provider
-- fill-partnership-unknown: @seat-of:{subject} drawnFrom
-- source: ICS design framework (NHS England, June 2021) | The role of providers
-- note: The minimum for the Partnership names only the ICS NHS body on the NHS side; provider seats are taken for
--   granted here without being a stated minimum, hence expected.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH open (forum, seats) AS (
    SELECT x.forum, count(*)
    FROM partnership_seats x
    WHERE x.sector IS NULL AND NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = x.drawnFrom)
      AND coalesce(x.category, '') NOT IN ('chair', 'independent-non-executive', 'executive')
    GROUP BY x.forum
)
SELECT p.id AS subject, NULL AS also, CASE WHEN n.seats > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n.seats > 0 THEN 'partnership-unknown' ELSE 'partnership' END AS because, n.seats, NULL AS place
FROM partnerships p LEFT JOIN open n ON n.forum = p.id
WHERE (p.of_system, p.id) NOT IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'provider')
UNION ALL
SELECT p.id, b.id, NULL, 'body', NULL, NULL
FROM partnerships p CROSS JOIN boards b ON b.of_system = p.of_system
WHERE NOT EXISTS (SELECT 1 FROM body_forums f
                  WHERE f.of_system = p.of_system AND (f.of_system, f.id) IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'provider'))
UNION ALL
SELECT p.id, x.id, NULL, 'place', NULL, x.name
FROM partnerships p CROSS JOIN system_places x ON x.of_system = p.of_system
WHERE x.forum IS NOT NULL AND (x.of_system, x.forum) NOT IN (SELECT of_system, forum FROM forum_voices WHERE voice = 'provider');
