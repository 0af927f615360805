-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-ten-principles
-- mode: declaration
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: Systems are invited to go through ten principles for their Partnership.
-- check: Asks the Partnership to confirm that it went through the ten and adopted each, or decided against it with a
--   reason.
-- message: It is not confirmed that the Partnership has been through the ten principles.
-- fix: Go through the ten principles, note for each whether it is adopted or why not, and confirm that.
-- source: ICS design framework (NHS England, June 2021) | Partnership principles

SELECT p.id AS subject FROM partnerships p;
