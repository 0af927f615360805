-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q4-remaining-roles
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of March 2022 the remaining senior roles are filled, among them leaders of places and
--   non-executives.
-- check: Looks at the leaders of places and the independent non-executives of the board: each that is drawn must be
--   designate or appointed. Where that isn't recorded, a milestone that names this rule and is done stands for it.
-- message-vacant: Due by the end of March 2022 and still vacant: {role}.
-- message-unknown: Due by the end of March 2022; whether these are filled isn't recorded: {open}. Fill in “status” on
--   the seat, or “held by” on the post.
-- fix: Fill the roles and set their status to designate or appointed.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- note: The documents differ: the earlier Confederation briefing has the end of December 2021
--   (transition-q3-place-leaders-and-neds-confed). Designate counts as filled. A role that isn't drawn isn't asked
--   about: other rules do that. The date has passed; the check looks at the design as it stands.

SELECT r.of_system AS subject, r.id AS also, CASE WHEN r.state = 'unknown' THEN 'not-recorded' END AS state, r.state AS because,
    CASE WHEN r.state = 'vacant' THEN r.name END AS role, CASE WHEN r.state = 'unknown' THEN r.name END AS open
FROM senior_roles r
WHERE (r.role = 'place-leader' OR r.category = 'independent-non-executive')
  AND (r.state = 'vacant'
       OR (r.state = 'unknown'
           AND NOT EXISTS (SELECT 1 FROM milestones_done m
                           WHERE m.of_system = r.of_system AND m.rule = 'transition-q4-remaining-roles')));
