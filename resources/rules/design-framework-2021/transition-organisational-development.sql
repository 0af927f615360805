-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-organisational-development
-- mode: declaration
-- strength: expected
-- theme: transition
-- subject: system
-- statement: Plans deal with what the new shape means for the development of organisations.
-- check: Asks the system to confirm that its plan for the transition has a part on organisational development.
-- message: It is not confirmed that the plan for the transition deals with organisational development.
-- fix: Add the part on organisational development to the plan, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Core Principles

SELECT s.id AS subject FROM this_system s;
