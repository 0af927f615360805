-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-led-by-current-leaders
-- mode: declaration
-- strength: must
-- theme: transition
-- subject: system
-- statement: The leaders of the system and its CCGs as they are answer for the change; new leaders join as they are
--   appointed, in shadow form or as designates.
-- check: Asks the system to confirm which of the present leaders answers for the transition.
-- message: It is not confirmed which leader of the present system or of a CCG answers for the transition.
-- fix: Name the leader who answers for the transition, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- also: NHS England webinar on integrated care systems (12 July 2021) | Transition timeline

SELECT s.id AS subject FROM this_system s;
