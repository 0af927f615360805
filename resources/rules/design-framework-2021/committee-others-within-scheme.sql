-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-others-within-scheme
-- strength: must
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: Any further committee that decides is set up within the board's scheme of delegation.
-- check: For each forum of kind committee of the ICS NHS body that decides, apart from audit and remuneration, looks
--   for a delegation to it (or to the place it serves) from the board, the body or a forum whose authority comes from
--   there, which the body's scheme of delegation lists.
-- message-deciding: Whether this committee decides isn't recorded.
-- message-none: The committee decides, but has no delegation from the board.
-- message-unlisted: The committee's delegation isn't listed in the scheme of delegation of the ICS NHS body.
-- message-scheme: Which scheme of delegation lists the committee's delegation isn't recorded.
-- fix: Add the delegation to the scheme of delegation, or make the committee an advisory one.
-- repair-deciding: set {subject} decisionMaking false
-- repair-none: add delegation from=@board to={subject} inSchemesOf=@body
-- repair-none: set {subject} decisionMaking false
-- repair-unlisted: put {also} inSchemesOf @body
-- repair-scheme: put {also} inSchemesOf @body
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

WITH others (of_system, id, decisionMaking) AS (
    SELECT f.of_system, f.id, f.decisionMaking
    FROM body_forums f
    WHERE f.kind = 'committee'
      AND NOT EXISTS (SELECT 1 FROM forums_remit r WHERE r.owner = f.id AND r.value IN ('audit', 'remuneration'))
), receivers (committee, of_system, id) AS (
    SELECT id, of_system, id FROM others
    UNION ALL
    SELECT p.forum, p.of_system, p.id FROM system_places p CROSS JOIN others o ON o.id = p.forum AND o.of_system = p.of_system
), received (committee, id, inSchemesOf, listed) AS (
    SELECT r.committee, d.id, d.inSchemesOf,
        EXISTS (SELECT 1 FROM delegations_inSchemesOf i CROSS JOIN nhs_bodies b ON b.id = i.value
                WHERE i.owner = d.id AND b.of_system = r.of_system)
    FROM receivers r CROSS JOIN delegations d ON d."to" = r.id
    WHERE EXISTS (SELECT 1 FROM traced t WHERE t.id = d."from" AND t.of_system = r.of_system)
)
SELECT o.id AS subject, NULL AS also, 'not-recorded' AS state, 'deciding' AS because
FROM others o
WHERE o.decisionMaking IS NULL
UNION ALL
SELECT o.id, NULL, NULL, 'none'
FROM others o
WHERE o.decisionMaking = 1 AND o.id NOT IN (SELECT committee FROM received)
UNION ALL
SELECT o.id, r.id, CASE WHEN r.inSchemesOf IS NULL THEN 'not-recorded' END,
    CASE WHEN r.inSchemesOf IS NULL THEN 'scheme' ELSE 'unlisted' END
FROM others o JOIN received r ON r.committee = o.id
WHERE o.decisionMaking = 1 AND o.id NOT IN (SELECT committee FROM received WHERE listed);
