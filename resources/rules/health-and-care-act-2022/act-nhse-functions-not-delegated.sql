-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: act-nhse-functions-not-delegated
-- mode: structure
-- strength: may
-- theme: function
-- subject: delegation
-- statement: Some functions of NHS England cannot be delegated, such as setting up Integrated Care Boards, assessing
--   their performance, and giving directions.
-- check: Looks for delegations from NHS England of functions whose names say one of these.
-- message: {name} looks like a function that NHS England cannot delegate.
-- fix: Leave the function with NHS England.
-- repair: take {subject} functions {also}
-- source: National Health Service (Joint Working and Delegation Arrangements) Regulations 2022 (SI 2022/642) |
--   Functions that cannot be delegated
-- note: For information; the law since 1 July 2022. To be checked against the Act: the title of the regulations and
--   their list.

SELECT d.id AS subject, f.id AS also, coalesce(f.name, f.id) AS name
FROM delegations d
JOIN organisations o ON o.id = d."from" AND o.kind IN ('nhs-england', 'nhs-england-region')
JOIN delegations_functions x ON x.owner = d.id
JOIN functions f ON f.id = x.value
WHERE f.name LIKE '%establish%integrated care board%' OR f.name LIKE '%performance assessment%' OR f.name LIKE '%directions%';
