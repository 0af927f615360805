-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-mutual-accountability
-- mode: declaration
-- strength: must
-- theme: system
-- subject: system
-- statement: All partners treat themselves as answerable to the people they serve, and to each other, for what each
--   contributes to the system's objectives.
-- check: Asks the system to confirm that every member organisation of the Partnership has agreed a statement of mutual
--   accountability.
-- message-none: It is not confirmed that the partners agreed a statement of mutual accountability, and none is
--   recorded.
-- message-agreed: It is not confirmed that every member organisation has agreed the statement of mutual
--   accountability.
-- fix: Write the statement on the system, have every member organisation of the Partnership agree it, and confirm that
--   with a name and a date.
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight

SELECT s.id AS subject, CASE WHEN trim(coalesce(s.mutualAccountabilityStatement, '')) = '' THEN 'none' ELSE 'agreed' END AS because
FROM this_system s;
