-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-working-relationship-defined
-- strength: expected
-- mode: attribute
-- theme: collaborative
-- subject: collaborative
-- statement: The ICS NHS body and each collaborative settle how they work together and who takes part in committees.
-- check: Looks for an agreement of kind working-relationship between an ICS NHS body and the collaborative (itself,
--   its lead provider or all its members), and for a member on the board or a committee of an ICS NHS body.
-- message-none: No working relationship between the ICS NHS body and the collaborative is drawn.
-- message-parties: Who is party to a working relationship that is drawn isn't recorded: fill in “parties” on the
--   agreement.
-- message-seat: No member of the collaborative has a seat on the board or a committee of the ICS NHS body.
-- fix: Add the agreement with its parties, and link a partner member or a committee seat to a member of the
--   collaborative.
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives

WITH related (agreement) AS (
    SELECT DISTINCT a.id
    FROM agreements a
    CROSS JOIN agreements_parties p ON p.owner = a.id
    CROSS JOIN organisations o ON o.id = p.value AND o.kind = 'ics-nhs-body'
    WHERE a.kind = 'working-relationship'
), settled (collaborative) AS (
    SELECT c.id
    FROM collaboratives c
    CROSS JOIN agreements_parties p ON p.value IN (c.id, c.leadProvider)
    WHERE p.owner IN (SELECT agreement FROM related)
    UNION
    SELECT c.id
    FROM collaboratives c
    CROSS JOIN collaboratives_members m ON m.owner = c.id
    CROSS JOIN agreements_parties p ON p.value = m.value
    WHERE p.owner IN (SELECT agreement FROM related)
    GROUP BY c.id, p.owner
    HAVING count(*) = c.members
), body_tables (forum) AS (
    SELECT f.id
    FROM forums f LEFT JOIN organisations o ON o.id = f.body
    WHERE o.kind = 'ics-nhs-body' OR (f.kind = 'board' AND f.body IS NULL)
    UNION
    SELECT p.owner FROM forums_parties p CROSS JOIN organisations o ON o.id = p.value WHERE o.kind = 'ics-nhs-body'
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'working-relationship'
), seated (collaborative) AS (
    SELECT m.owner
    FROM body_tables t CROSS JOIN seats s ON s.forum = t.forum CROSS JOIN collaboratives_members m ON m.value = s.drawnFrom
)
SELECT c.id AS subject, CASE WHEN n > 0 THEN 'not-recorded' END AS state, CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because
FROM collaboratives c JOIN open_parties
WHERE c.id NOT IN (SELECT collaborative FROM settled)
  AND EXISTS (SELECT 1 FROM organisations o WHERE o.kind = 'ics-nhs-body')
UNION ALL
SELECT c.id, NULL, 'seat'
FROM collaboratives c
WHERE c.id NOT IN (SELECT collaborative FROM seated) AND EXISTS (SELECT 1 FROM body_tables);
