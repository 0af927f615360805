-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-children-needs-in-governance
-- mode: declaration
-- strength: expected
-- theme: nhs-body
-- subject: system
-- statement: Strategies and governance for health and care take account of children and young people.
-- check: Asks the system to confirm it: by the remit of a committee, or in a strategy.
-- message: It is not confirmed that strategies and governance take account of children and young people.
-- fix: Put children and young people into a committee's remit and into the strategy, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body

SELECT s.id AS subject FROM this_system s;
