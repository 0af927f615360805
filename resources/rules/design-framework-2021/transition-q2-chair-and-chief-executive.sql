-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q2-chair-and-chief-executive
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of September 2021 the chair and the chief executive are chosen, at first as designate.
-- check: Looks at the chair and the chief executive of the board: each that is drawn must be designate or appointed.
--   Where that isn't recorded, a milestone that names this rule and is done stands for it.
-- message-vacant: Due by the end of September 2021 and still vacant: {role}.
-- message-unknown: Due by the end of September 2021; whether these are filled isn't recorded: {open}. Fill in
--   “status” on the seat, or “held by” on the post.
-- fix: Fill the roles and set their status to designate or appointed.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Appointments > Guidance/legislation next steps
-- also: NHS England webinar on integrated care systems (12 July 2021) | Quarter 2 milestones
-- note: Designate counts as filled, subject to the progress of the Bill. A role that isn't drawn isn't asked about:
--   other rules do that. The date has passed; the check looks at the design as it stands.

SELECT r.of_system AS subject, r.id AS also, CASE WHEN r.state = 'unknown' THEN 'not-recorded' END AS state, r.state AS because,
    CASE WHEN r.state = 'vacant' THEN r.name END AS role, CASE WHEN r.state = 'unknown' THEN r.name END AS open
FROM senior_roles r
WHERE (r.category = 'chair' OR (r.category = 'executive' AND r.role = 'chief-executive'))
  AND (r.state = 'vacant'
       OR (r.state = 'unknown'
           AND NOT EXISTS (SELECT 1 FROM milestones_done m
                           WHERE m.of_system = r.of_system AND m.rule = 'transition-q2-chair-and-chief-executive')));
