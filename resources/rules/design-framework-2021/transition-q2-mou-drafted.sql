-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q2-mou-drafted
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of September 2021 a memorandum of understanding for 2022/23 is drafted, with operating model
--   and governance.
-- check: Looks for an agreement of kind ics-mou with the ICS NHS body that has a status other than ended and says
--   what it covers.
-- message-none: {body} has no memorandum of understanding for the system.
-- message-parties: Who is party to the memorandum of understanding isn't recorded: fill in “parties” on it.
-- message-status: How far the memorandum of understanding is isn't recorded: fill in “status” on it.
-- message-ended: The memorandum of understanding has ended.
-- message-covers-unknown: Whether the memorandum covers operating model and governance isn't recorded: fill in
--   “functions covered” on it.
-- message-covers: The memorandum covers no function, so neither operating model nor governance.
-- fix: Add the draft memorandum with its parties, its status and the functions it covers.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: NHS England webinar on integrated care systems (12 July 2021) | Transition timeline
-- note: That it follows the model constitution can't be seen. The date has passed; the check looks at the design as
--   it stands.

WITH memoranda (of_system, id, status, covers) AS (
    SELECT of_system, id, status, covers FROM body_agreements WHERE kind = 'ics-mou'
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'ics-mou'
), live (of_system) AS (
    SELECT of_system FROM memoranda WHERE status IS NOT NULL AND status <> 'ended'
)
SELECT b.of_system AS subject, b.id AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, b.name AS body
FROM nhs_bodies b JOIN open_parties
WHERE b.of_system NOT IN (SELECT of_system FROM memoranda)
UNION ALL
SELECT m.of_system, m.id, CASE WHEN m.status IS NULL THEN 'not-recorded' END,
    CASE WHEN m.status IS NULL THEN 'status' ELSE 'ended' END, NULL
FROM memoranda m
WHERE m.of_system NOT IN (SELECT of_system FROM live)
UNION ALL
SELECT m.of_system, m.id, CASE WHEN m.covers IS NULL THEN 'not-recorded' END,
    CASE WHEN m.covers IS NULL THEN 'covers-unknown' ELSE 'covers' END, NULL
FROM memoranda m
WHERE coalesce(m.covers, 0) = 0 AND coalesce(m.status, '') <> 'ended';
