-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q3-place-leaders-and-neds-confed
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the earlier timetable leaders of places and non-executives are appointed by the end of December 2021.
-- check: Looks at the leaders of places and the independent non-executives of the board, where a milestone of the
--   system names this rule: each that is drawn must be designate or appointed. Where that isn't recorded, a milestone
--   that names this rule and is done stands for it.
-- message-vacant: Due by the end of December 2021 by the earlier timetable and still vacant: {role}.
-- message-unknown: Due by the end of December 2021 by the earlier timetable; whether these are filled isn't recorded:
--   {open}. Fill in “status” on the seat, or “held by” on the post.
-- fix: Fill the roles and set their status to designate or appointed.
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Appointments > Guidance/legislation next steps
-- note: The documents differ: the framework, the later of the two, has the end of March 2022
--   (transition-q4-remaining-roles), so this asks only systems that have made the earlier date a milestone of theirs.
--   A role that isn't drawn isn't asked about: other rules do that. The date has passed; the check looks at the
--   design as it stands.

SELECT r.of_system AS subject, r.id AS also, CASE WHEN r.state = 'unknown' THEN 'not-recorded' END AS state, r.state AS because,
    CASE WHEN r.state = 'vacant' THEN r.name END AS role, CASE WHEN r.state = 'unknown' THEN r.name END AS open
FROM senior_roles r
WHERE (r.role = 'place-leader' OR r.category = 'independent-non-executive')
  AND EXISTS (SELECT 1 FROM milestones m
              WHERE m.rule = 'transition-q3-place-leaders-and-neds-confed' AND (m.system = r.of_system OR m.system IS NULL))
  AND (r.state = 'vacant'
       OR (r.state = 'unknown'
           AND NOT EXISTS (SELECT 1 FROM milestones_done m
                           WHERE m.of_system = r.of_system AND m.rule = 'transition-q3-place-leaders-and-neds-confed')));
