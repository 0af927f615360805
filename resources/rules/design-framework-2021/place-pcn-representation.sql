-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-pcn-representation
-- strength: expected
-- mode: structure
-- theme: place
-- subject: place
-- statement: The primary care networks of a place settle how they are represented in its partnership, one leading for
--   the others.
-- check: For each place with primary care networks (its own, or those of its neighbourhoods), looks for a seat on its
--   forum drawn from a primary care network or tagged pcn. Vacant and designate seats count.
-- message-none: The place has primary care networks, but no seat on its forum, filled or vacant, is drawn from one.
-- message-forum: The place has primary care networks, but its forum isn't recorded.
-- message-unknown: The primary care networks of the place aren't recorded.
-- fix: Add a seat for the networks and draw it from the one that leads for the others.
-- repair-none: seat {subject} category=member from=@network:{subject}
-- repair-forum: seat {subject} category=member from=@network:{subject}
-- fill-forum: {subject} forum
-- fill-unknown: {subject} pcns
-- source: ICS design framework (NHS England, June 2021) | The role of primary care networks
-- also: NHS England webinar on integrated care systems (12 July 2021) | Providers and provider collaboratives

WITH networks (place) AS (
    SELECT p.id FROM checked_places p WHERE p.pcns > 0
    UNION
    SELECT p.id
    FROM checked_places p CROSS JOIN neighbourhoods n ON n.place = p.id CROSS JOIN neighbourhoods_pcns y ON y.owner = n.id
    UNION
    SELECT p.id
    FROM checked_places p CROSS JOIN places_neighbourhoods x ON x.owner = p.id CROSS JOIN neighbourhoods_pcns y ON y.owner = x.value
)
SELECT p.id AS subject, CASE WHEN p.forum IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.forum IS NULL THEN 'forum' ELSE 'none' END AS because
FROM checked_places p
WHERE p.id IN (SELECT place FROM networks)
  AND NOT EXISTS (SELECT 1 FROM seats s JOIN organisations o ON o.id = s.drawnFrom WHERE s.forum = p.forum AND o.kind = 'pcn')
  AND NOT EXISTS (SELECT 1 FROM seats s JOIN seats_tags t ON t.owner = s.id WHERE s.forum = p.forum AND t.value = 'pcn')
UNION ALL
SELECT p.id, 'not-recorded', 'unknown'
FROM checked_places p
WHERE p.pcns IS NULL AND p.id NOT IN (SELECT place FROM networks WHERE place IS NOT NULL);
