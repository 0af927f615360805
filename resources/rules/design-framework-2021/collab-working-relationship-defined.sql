-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-working-relationship-defined
-- strength: expected
-- mode: attribute
-- theme: collaborative
-- subject: collaborative
-- statement: The ICS NHS body and each collaborative settle how they work together and who takes part in committees.
-- check: Looks for an agreement of kind working-relationship between an ICS NHS body and the collaborative (itself,
--   its lead provider or all its members), and for a member on the board or a committee of an ICS NHS body. Vacant
--   and designate seats count.
-- message-none: No working relationship between the ICS NHS body and the collaborative is drawn.
-- message-parties: Who is party to a working relationship that is drawn isn't recorded: fill in “parties” on the
--   agreement.
-- message-seat: No seat on the board or a committee of the ICS NHS body, filled or vacant, is drawn from a member of
--   the collaborative.
-- fix: Add the agreement with its parties, and link a partner member or a committee seat to a member of the
--   collaborative.
-- fill-parties: @unsigned:working-relationship parties
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

WITH side (collaborative, id, is_member) AS (
    SELECT c.id, c.id, 0 FROM checked_collaboratives c
    UNION ALL
    SELECT c.id, c.leadProvider, 0 FROM checked_collaboratives c WHERE c.leadProvider IS NOT NULL
    UNION ALL
    SELECT c.id, m.value, 1 FROM checked_collaboratives c CROSS JOIN collaboratives_members m ON m.owner = c.id
), related (collaborative, agreement, is_member) AS (
    SELECT s.collaborative, a.id, s.is_member
    FROM side s
    CROSS JOIN agreements_parties p ON p.value = s.id
    CROSS JOIN agreements a ON a.id = p.owner
    WHERE a.kind = 'working-relationship'
      AND EXISTS (SELECT 1 FROM agreements_parties q CROSS JOIN organisations o ON o.id = q.value
                  WHERE q.owner = a.id AND o.kind = 'ics-nhs-body')
), settled (collaborative) AS (
    SELECT collaborative FROM related WHERE NOT is_member
    UNION
    SELECT r.collaborative
    FROM related r CROSS JOIN checked_collaboratives c ON c.id = r.collaborative
    WHERE r.is_member
    GROUP BY c.id, r.agreement
    HAVING count(*) = c.members
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'working-relationship'
)
SELECT c.id AS subject, CASE WHEN n > 0 THEN 'not-recorded' END AS state, CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because
FROM checked_collaboratives c JOIN open_parties
WHERE c.id NOT IN (SELECT collaborative FROM settled) AND EXISTS (SELECT 1 FROM recorded WHERE what = 'ics-nhs-body')
UNION ALL
SELECT c.id, NULL, 'seat'
FROM checked_collaboratives c
WHERE EXISTS (SELECT 1 FROM recorded WHERE what = 'body-table')
  AND NOT EXISTS (SELECT 1
                  FROM collaboratives_members m
                  CROSS JOIN seats s ON s.drawnFrom = m.value
                  CROSS JOIN forums f ON f.id = s.forum
                  LEFT JOIN organisations o ON o.id = f.body
                  WHERE m.owner = c.id
                    AND (o.kind = 'ics-nhs-body' OR (f.kind = 'board' AND f.body IS NULL)
                         OR EXISTS (SELECT 1 FROM forums_parties p CROSS JOIN organisations b ON b.id = p.value
                                    WHERE p.owner = f.id AND b.kind = 'ics-nhs-body')));
