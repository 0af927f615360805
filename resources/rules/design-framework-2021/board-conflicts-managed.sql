-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-conflicts-managed
-- strength: expected
-- mode: structure
-- theme: board
-- subject: forum
-- statement: Where a member of the board or a committee has an interest in what is decided, that is visible and dealt
--   with.
-- check: For each contract, flow of money and delegation that a forum gives (or manages; the board, where its
--   organisation gives it), looks for holders of the forum's seats with a position in the organisation that receives
--   it and no declared conflict, with an action, that names that organisation or the thing itself.
-- message-conflict: No declared conflict with an action is recorded for {who}, with a position in the organisation
--   that receives what the forum gives ({organisation}).
-- message-unknown: The positions that {who} holds aren't recorded, so conflicts with what the forum gives can't be
--   seen.
-- fix: Declare the conflict on the person and record what is done about it, such as taking no part in the decision.
-- fill-unknown: {also1} positions
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- also: ICS design framework (NHS England, June 2021) | Accountability and oversight
-- note: The framework announces guidance and states no test; this one is inferred. The documents list no kinds of
--   action.

WITH dealings (forum, body, thing, receiver) AS (
    SELECT f.id, f.body, c.id, c.provider FROM checked_forums f CROSS JOIN contracts c ON c.managedBy = f.id
    UNION ALL
    SELECT f.id, f.body, c.id, c.provider
    FROM checked_forums f CROSS JOIN places p ON p.forum = f.id CROSS JOIN contracts c ON c.managedBy = p.id
    UNION ALL
    SELECT f.id, f.body, c.id, c.provider
    FROM checked_forums f CROSS JOIN contracts c ON c.holder = f.body
    WHERE f.kind = 'board' AND c.managedBy IS NULL
    UNION ALL
    SELECT f.id, f.body, m.id, m."to" FROM checked_forums f CROSS JOIN flows m ON m."from" = f.id
    UNION ALL
    SELECT f.id, f.body, m.id, m."to" FROM checked_forums f CROSS JOIN flows m ON m."from" = f.body WHERE f.kind = 'board'
    UNION ALL
    SELECT f.id, f.body, d.id, d."to" FROM checked_forums f CROSS JOIN delegations d ON d."from" = f.id
    UNION ALL
    SELECT f.id, f.body, d.id, d."to" FROM checked_forums f CROSS JOIN delegations d ON d."from" = f.body WHERE f.kind = 'board'
), outward (forum, thing, receiver, name) AS (
    SELECT d.forum, d.thing, d.receiver, coalesce(o.name, o.id)
    FROM dealings d CROSS JOIN organisations o ON o.id = d.receiver
    WHERE d.body IS NOT d.receiver
)
SELECT d.forum AS subject, p.id AS also1, d.thing AS also2, NULL AS state, 'conflict' AS because, coalesce(p.name, p.id) AS who,
    d.name AS organisation
FROM outward d
CROSS JOIN people_positions x ON x.organisation = d.receiver
CROSS JOIN people p ON p.id = x.owner
WHERE EXISTS (SELECT 1 FROM seats s WHERE s.forum = d.forum AND s.person = p.id)
  AND NOT EXISTS (SELECT 1 FROM people_conflicts k
                  WHERE k.owner = p.id AND k."with" IN (d.receiver, d.thing) AND k.declared = 1 AND coalesce(k.action, '') <> '')
UNION ALL
SELECT s.forum, p.id, NULL, 'not-recorded', 'unknown', coalesce(p.name, p.id), NULL
FROM (SELECT DISTINCT forum FROM outward) d CROSS JOIN seats s ON s.forum = d.forum CROSS JOIN people p ON p.id = s.person
WHERE p.positions IS NULL;
