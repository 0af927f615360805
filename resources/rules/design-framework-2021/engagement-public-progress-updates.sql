-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-public-progress-updates
-- strength: must
-- mode: attribute
-- theme: engagement
-- subject: system
-- statement: The system meets in public, publishes minutes and tells the public regularly how it is doing.
-- check: Looks on the system for public updates, and on the board and the Partnership for minutes online.
-- message-updates-unknown: Who tells the public how the system is doing, and how often, isn't recorded: fill in
--   “public updates” on the system.
-- message-updates: The public updates of the system are empty.
-- message-minutes: Forums whose minutes aren't online: {forum}.
-- message-unknown: Whether minutes are online isn't recorded: {open}. Fill in “minutes online” on these forums.
-- fix: Write on the system who publishes updates and how often, and put the minutes of the board and the Partnership
--   online.
-- source: ICS design framework (NHS England, June 2021) | Approach to NHS oversight within ICSs
-- note: Who gives the updates and how often stand in one field as text; that both are named can't be seen.

WITH tables (of_system, id, name) AS (
    SELECT of_system, id, name FROM boards
    UNION
    SELECT of_system, id, name FROM partnerships
)
SELECT s.id AS subject, NULL AS also, CASE WHEN s.publicUpdates IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.publicUpdates IS NULL THEN 'updates-unknown' ELSE 'updates' END AS because, NULL AS forum, NULL AS open
FROM this_system s
WHERE trim(coalesce(s.publicUpdates, '')) = '' AND s.id IN (SELECT of_system FROM tables)
UNION ALL
SELECT t.of_system, t.id, CASE WHEN f.minutesOnline IS NULL THEN 'not-recorded' END,
    CASE WHEN f.minutesOnline IS NULL THEN 'unknown' ELSE 'minutes' END,
    CASE WHEN f.minutesOnline = 0 THEN t.name END, CASE WHEN f.minutesOnline IS NULL THEN t.name END
FROM tables t CROSS JOIN forums f ON f.id = t.id
WHERE coalesce(f.minutesOnline, 0) = 0;
