-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-champions-inclusion
-- mode: declaration
-- strength: expected
-- theme: partnership
-- subject: forum
-- statement: The Partnership champions inclusion and openness, and challenges partners to show progress on
--   inequalities and outcomes.
-- check: Asks the Partnership to confirm that this challenge is part of its work and when progress is reported.
-- message: It is not confirmed that the Partnership challenges partners to show progress on inequalities and outcomes.
-- fix: Add the challenge to the Partnership's terms of reference, set when progress is reported, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | The ICS Partnership

SELECT p.id AS subject FROM partnerships p;
