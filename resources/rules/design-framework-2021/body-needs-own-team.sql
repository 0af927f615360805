-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-needs-own-team
-- strength: may
-- mode: attribute
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body has people of its own, and not only leaders lent by its partners.
-- check: Looks among the executive seats of the board for one employed by the ICS NHS body or held by a person with a
--   position in it.
-- message-lent: All executives of the board come from partner organisations: {seat}.
-- message-unknown: Who employs the executives of the board isn't recorded: fill in “employed by” on {seat}.
-- fix: Record who employs the executives, and add posts for the body's own team.
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Implementation programme and timescales > Member
--   reactions
-- note: A concern of members. The firm rule is board-executives-employed-by-body; the team below the board isn't
--   drawn, so it can't be seen.

WITH executives (of_system, id, name, own, known) AS (
    SELECT b.of_system, s.id, coalesce(s.title, replace(s.role, '-', ' '), s.id),
        EXISTS (SELECT 1 FROM nhs_bodies n WHERE n.of_system = b.of_system AND n.id = s.employedBy)
        OR EXISTS (SELECT 1 FROM people_positions x JOIN nhs_bodies n ON n.id = x.organisation
                   WHERE x.owner = s.person AND n.of_system = b.of_system),
        s.employedBy IS NOT NULL OR EXISTS (SELECT 1 FROM people p WHERE p.id = s.person AND p.positions IS NOT NULL)
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.category = 'executive'
)
SELECT e.of_system AS subject, e.id AS also, CASE WHEN NOT e.known THEN 'not-recorded' END AS state,
    CASE WHEN e.known THEN 'lent' ELSE 'unknown' END AS because, e.name AS seat
FROM executives e
WHERE e.of_system NOT IN (SELECT of_system FROM executives WHERE own)
  AND (NOT e.known OR e.of_system NOT IN (SELECT of_system FROM executives WHERE NOT known))
  AND EXISTS (SELECT 1 FROM nhs_bodies n WHERE n.of_system = e.of_system);
