-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q4-constitution-and-mou
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of March 2022 the constitution is submitted and the memorandum of understanding for 2022/23
--   is agreed with NHS England.
-- check: Looks at the status of the plan of kind constitution, which must be past draft, and of the agreement of kind
--   ics-mou, which must be agreed or in force.
-- message-constitution-unknown: How far {what} is isn't recorded: fill in “status” on it.
-- message-constitution: {what} is still a draft.
-- message-memorandum-unknown: How far the memorandum of understanding is isn't recorded: fill in “status” on it.
-- message-memorandum: The memorandum of understanding is at the status “{status}”; it must be agreed.
-- fix: Record on both how far they are: the constitution submitted, the memorandum agreed.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- note: Where one of the two isn't drawn, other rules say so. The date has passed; the check looks at the design as
--   it stands.

SELECT l.of_system AS subject, l.id AS also, CASE WHEN l.status IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN l.status IS NULL THEN 'constitution-unknown' ELSE 'constitution' END AS because, l.name AS what, NULL AS status
FROM system_plans l
WHERE l.kind = 'constitution' AND coalesce(l.status, 'draft') = 'draft'
UNION ALL
SELECT a.of_system, a.id, CASE WHEN a.status IS NULL THEN 'not-recorded' END,
    CASE WHEN a.status IS NULL THEN 'memorandum-unknown' ELSE 'memorandum' END, NULL, a.status
FROM body_agreements a
WHERE a.kind = 'ics-mou' AND coalesce(a.status, '') NOT IN ('agreed', 'in-force', 'signed');
