-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-equality-demonstrated
-- mode: declaration
-- strength: must
-- theme: people
-- subject: system
-- statement: The ICS NHS body shows how it drives equality, diversity and inclusion, with leaders who are like the
--   people they serve.
-- check: Asks the system to confirm that there is a plan for equality, diversity and inclusion, with an owner.
-- message: It is not confirmed that there is a plan for equality, diversity and inclusion, and who owns it.
-- fix: Write the plan, name its owner, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | People and culture

SELECT s.id AS subject FROM this_system s;
