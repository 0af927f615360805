-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-not-ahead-of-law
-- strength: must
-- mode: structure
-- theme: transition
-- subject: system
-- statement: Nothing is decided or arranged as if the law were already in force.
-- check: While the system records that the legislation isn't in force: no delegation from the ICS NHS body, a forum
--   or a post of it is in force, no agreement of that body has the status in-force, and no seat on its board is filled
--   for good. Proposed, shadow and designate are allowed, and vacant seats are. Contracts have no status.
-- message-delegation: In force ahead of the law, delegations to: {what}.
-- message-agreement: In force ahead of the law, agreements: {what}.
-- message-seat: Appointed for good ahead of the law, seats on the board: {what}.
-- message-unknown: Something on the drawing is in force, but whether the legislation is isn't recorded: {what}.
-- fix: Set the status to proposed, shadow or designate until the law is in force, or record that it is.
-- repair-delegation: set {also} status proposed
-- repair-agreement: set {also} status draft
-- repair-seat: set {also} status designate
-- repair-unknown: set {subject} legislationInForce true
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: ICS design framework (NHS England, June 2021) | Introduction and summary
-- note: The text says should not; it is taken as a must because it adds that nobody may anticipate what Parliament
--   decides.

WITH ahead (of_system, id, because, what) AS (
    SELECT h.of_system, d.id, 'delegation',
        coalesce((SELECT f.name FROM forums f WHERE f.id = d."to"), (SELECT o.name FROM organisations o WHERE o.id = d."to"),
                 (SELECT t.title FROM posts t WHERE t.id = d."to"), (SELECT p.name FROM places p WHERE p.id = d."to"), d."to")
    FROM body_holders h CROSS JOIN delegations d ON d."from" = h.id
    WHERE d.status = 'in-force'
    UNION ALL
    SELECT b.of_system, a.id, 'agreement', coalesce(a.kind, 'an agreement of an unknown kind')
    FROM nhs_bodies b CROSS JOIN agreements_parties p ON p.value = b.id CROSS JOIN agreements a ON a.id = p.owner
    WHERE a.status = 'in-force'
    UNION ALL
    SELECT b.of_system, s.id, 'seat', coalesce(s.title, s.id)
    FROM boards b CROSS JOIN board_seats s ON s.forum = b.id
    WHERE s.status = 'appointed'
)
SELECT s.id AS subject, a.id AS also, CASE WHEN s.legislationInForce IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.legislationInForce IS NULL THEN 'unknown' ELSE a.because END AS because, a.what
FROM this_system s CROSS JOIN ahead a ON a.of_system = s.id
WHERE coalesce(s.legislationInForce, 0) = 0
  AND (s.legislationInForce IS NOT NULL OR coalesce(s.stage, 'current') <> 'statutory');
