-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q3-executives-designate
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of December 2021 the finance, medical and nursing directors are chosen, at first as
--   designate.
-- check: Looks at the directors of finance and nursing and the medical director on the board: each that is drawn must
--   be designate or appointed. Where that isn't recorded, a milestone that names this rule and is done stands for it.
-- message-vacant: Due by the end of December 2021 and still vacant: {role}.
-- message-unknown: Due by the end of December 2021; whether these are filled isn't recorded: {open}. Fill in “status”
--   on the seat, or “held by” on the post.
-- fix: Fill the roles and set their status to designate or appointed.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- note: Designate counts as filled. A role that isn't drawn isn't asked about: other rules do that. The date has
--   passed; the check looks at the design as it stands.

SELECT r.of_system AS subject, r.id AS also, CASE WHEN r.state = 'unknown' THEN 'not-recorded' END AS state, r.state AS because,
    CASE WHEN r.state = 'vacant' THEN r.name END AS role, CASE WHEN r.state = 'unknown' THEN r.name END AS open
FROM senior_roles r
WHERE r.category = 'executive' AND r.role IN ('director-of-finance', 'medical-director', 'director-of-nursing')
  AND (r.state = 'vacant'
       OR (r.state = 'unknown'
           AND NOT EXISTS (SELECT 1 FROM milestones_done m
                           WHERE m.of_system = r.of_system AND m.rule = 'transition-q3-executives-designate')));
