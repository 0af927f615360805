-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: engagement-voice-assessed-with-healthwatch
-- mode: declaration
-- strength: expected
-- theme: engagement
-- subject: system
-- statement: The ICS NHS body assesses the voice of the public, patients and carers, and strengthens it, with
--   Healthwatch, the voluntary sector and experts by experience.
-- check: Asks the system to confirm that the voice was assessed at system and at place with these partners.
-- message: It is not confirmed that the voice of the public, patients and carers was assessed with Healthwatch and
--   others.
-- fix: Assess it at system and in each place with Healthwatch, the voluntary sector and experts by experience, and
--   confirm it.
-- source: ICS design framework (NHS England, June 2021) | Working with people and communities

SELECT s.id AS subject FROM this_system s;
