-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-alliances-and-networks
-- strength: expected
-- mode: structure
-- theme: collaborative
-- subject: system
-- statement: Collaboratives help cancer alliances and clinical networks, and work with those that concern them.
-- check: For each cancer alliance and clinical network that works in the system, looks for a collaborative that it is
--   a member of, whose forum it has a seat on, or whose member it has an agreement with.
-- message: No collaborative is linked to: {network}.
-- fix: Give the alliance or network a seat on the forum of a collaborative, or draw their agreement.
-- repair: seat @collaborative category=member from={also}
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

SELECT o.of_system AS subject, o.id AS also, o.name AS network
FROM system_organisations o
WHERE o.kind IN ('cancer-alliance', 'clinical-network')
  AND NOT EXISTS (SELECT 1 FROM collaboratives_members m WHERE m.value = o.id)
  AND NOT EXISTS (SELECT 1 FROM seats s CROSS JOIN collaboratives c ON c.forum = s.forum WHERE s.drawnFrom = o.id)
  AND NOT EXISTS (SELECT 1 FROM agreements_parties p
                  CROSS JOIN agreements_parties q ON q.owner = p.owner
                  CROSS JOIN collaboratives_members m ON m.value = q.value
                  WHERE p.value = o.id);
