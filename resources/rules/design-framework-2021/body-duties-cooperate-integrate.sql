-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-duties-cooperate-integrate
-- mode: declaration
-- strength: must
-- theme: nhs-body
-- subject: system
-- statement: The ICS NHS body has a duty to co-operate with NHS bodies and local authorities and one to promote
--   integration.
-- check: Asks the system to confirm which forum or role of the body looks after both duties.
-- message: It is not confirmed who looks after the duties to co-operate and to promote integration.
-- fix: Give both duties to a forum or a role of the body, for example as a function of the board, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Financial and regulatory mechanisms to support collaboration

SELECT s.id AS subject FROM this_system s;
