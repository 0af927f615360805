-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: quality-builds-on-existing
-- mode: declaration
-- strength: expected
-- theme: quality
-- subject: system
-- statement: Oversight of quality builds on what is there, with partners working together.
-- check: Asks the system to confirm on which earlier arrangements the oversight of quality builds and who takes part.
-- message: It is not confirmed on which earlier arrangements the oversight of quality builds.
-- fix: Name the earlier group, add the partners to the System Quality Group, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Quality governance

SELECT s.id AS subject FROM this_system s;
