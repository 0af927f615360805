-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-body-stays-accountable
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: However a place is run, the ICS NHS body answers for the NHS money and functions used there.
-- check: Looks for flows of NHS money to the place or its forum with someone other than the ICS NHS body as legally
--   responsible, and for functions that the place or its forum exercises with another accountable body. Functions of
--   councils and providers are left out, and those NHS England has delegated but answers for.
-- message-money: Someone other than the ICS NHS body is legally responsible for NHS money used at place ({what}).
-- message-money-unknown: Who is legally responsible for NHS money used at place ({what}) isn't recorded.
-- message-function: {who} is shown as accountable for {what}, which is exercised at place.
-- message-origin: {who} is accountable for {what}, which is exercised at place; whether that is a function of its own
--   isn't recorded.
-- fix: Set the ICS NHS body as accountable and legally responsible, and keep the place as the one that exercises the
--   function.
-- repair-money: set {also} legallyResponsible @body
-- repair-money-unknown: set {also} legallyResponsible @body
-- repair-function: set {also} accountable @body
-- repair-origin: set {also} accountable @body
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: ICS design framework (NHS England, June 2021) | Distribution of funds by the ICS NHS body
-- note: NHS money is money that comes from NHS England, a CCG or the ICS NHS body, or from a forum of theirs.

WITH body (of_system, id) AS (
    SELECT of_system, id FROM nhs_bodies
), payer (id, kind) AS (
    SELECT o.id, o.kind FROM organisations o
    UNION ALL
    SELECT f.id, o.kind FROM system_forums f JOIN organisations o ON o.id = f.body
), money (place, of_system, id, line, responsible) AS (
    SELECT p.id, p.of_system, m.id, coalesce(m.line, 'a flow without a line'), m.legallyResponsible
    FROM system_places p
    JOIN flows m ON m."to" IN (p.id, p.forum)
    JOIN payer y ON y.id = m."from"
    WHERE y.kind IN ('ics-nhs-body', 'nhs-england', 'nhs-england-region', 'ccg')
), moved (place, of_system, id, name, origin, accountable) AS (
    SELECT DISTINCT p.id, p.of_system, f.id, coalesce(f.name, f.id), f.origin, f.accountable
    FROM system_places p
    JOIN functions_exercisedBy e ON e.value IN (p.id, p.forum)
    JOIN functions f ON f.id = e.owner
    WHERE coalesce(f.origin, '') NOT IN ('local-authority', 'provider')
)
SELECT m.place AS subject, m.id AS also, CASE WHEN m.responsible IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN m.responsible IS NULL THEN 'money-unknown' ELSE 'money' END AS because, m.line AS what, NULL AS who
FROM money m
WHERE EXISTS (SELECT 1 FROM body b WHERE b.of_system = m.of_system)
  AND NOT EXISTS (SELECT 1 FROM body b WHERE b.of_system = m.of_system AND b.id = m.responsible)
UNION ALL
SELECT f.place, f.id, CASE WHEN f.origin IS NULL AND o.id IS NOT NULL THEN 'not-recorded' END,
    CASE WHEN f.origin IS NULL AND o.id IS NOT NULL THEN 'origin' ELSE 'function' END, f.name, coalesce(o.name, f.accountable)
FROM moved f LEFT JOIN organisations o ON o.id = f.accountable
WHERE f.accountable IS NOT NULL
  AND EXISTS (SELECT 1 FROM body b WHERE b.of_system = f.of_system)
  AND NOT EXISTS (SELECT 1 FROM body b WHERE b.of_system = f.of_system AND b.id = f.accountable)
  AND NOT (coalesce(o.kind, '') IN ('nhs-england', 'nhs-england-region')
           AND coalesce(f.origin, '') IN ('nhse-delegated', 'nhse-joint'));
