-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: digital-shared-care-record
-- mode: declaration
-- strength: expected
-- theme: digital
-- subject: system
-- statement: A shared care record, by shared standards, lets information follow the patient across the system.
-- check: Asks the system to confirm who leads the shared care record and that the providers take part.
-- message: It is not confirmed that there is a shared care record, who leads it and that the providers take part.
-- fix: Name the lead, list the organisations that take part, and confirm it.
-- source: ICS design framework (NHS England, June 2021) | Data and digital standards and requirements

SELECT s.id AS subject FROM this_system s;
