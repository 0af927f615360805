-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-oversight-through-collaboratives-places
-- mode: option
-- strength: may
-- theme: system
-- subject: milestone
-- statement: Where performance is poor, oversight may look to a provider collaborative or a place for support.
-- check: Shows milestones at risk whose owner belongs to a collaborative or has a seat at a place.
-- message: {who} could be asked to support {owner} here.
-- fix: Ask the collaborative or the place for support, or leave it.
-- source: ICS design framework (NHS England, June 2021) | Approach to NHS oversight within ICSs
-- applies: EXISTS (SELECT 1 FROM milestones)

SELECT m.id AS subject, g.id AS also, g.name AS who, coalesce(w.name, w.id) AS owner
FROM this_system s
JOIN milestones m ON m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1)
JOIN organisations w ON w.id = m.owner
JOIN (
    SELECT x.value AS member, c.id, c.name FROM system_collaboratives c JOIN collaboratives_members x ON x.owner = c.id
    UNION
    SELECT z.drawnFrom, p.id, p.name FROM system_places p JOIN seats z ON z.forum = p.forum
) g ON g.member = m.owner
WHERE m.status = 'at-risk';
