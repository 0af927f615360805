-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-clear-language
-- mode: declaration
-- strength: must
-- theme: partnership
-- subject: forum
-- statement: What the Partnership does is told to stakeholders in clear and inclusive language.
-- check: Asks the Partnership to confirm who tells its work and that the language is checked.
-- message: It is not confirmed that the Partnership's work is told in clear, inclusive language, and by whom.
-- fix: Name who communicates for the Partnership and confirm that texts are checked for plain language.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability

SELECT p.id AS subject FROM partnerships p;
