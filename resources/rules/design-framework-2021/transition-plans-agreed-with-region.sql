-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-plans-agreed-with-region
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: There are arrangements and people for the transition, and its plans are agreed with the regional team of
--   NHS England.
-- check: Asks the system to confirm that the region has agreed the plan and that there are people to carry it out.
-- message: It is not confirmed that the plan for the transition, and who carries it out, is agreed with the regional
--   team.
-- fix: Agree the plan and the capacity with the region, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: NHS England webinar on integrated care systems (12 July 2021) | Transition timeline

SELECT s.id AS subject FROM this_system s;
