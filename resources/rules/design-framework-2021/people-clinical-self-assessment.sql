-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-clinical-self-assessment
-- mode: declaration
-- strength: expected
-- theme: people
-- subject: system
-- statement: The system assesses its own model of clinical and professional leadership and measures progress.
-- check: Asks the system to confirm that it assessed its model, by which measures, and with which peers if any.
-- message: It is not confirmed that the system has assessed its model of clinical and professional leadership.
-- fix: Assess the model, with a peer system if that helps, and confirm the date and the measures.
-- source: ICS design framework (NHS England, June 2021) | Clinical and professional leadership

SELECT s.id AS subject FROM this_system s;
