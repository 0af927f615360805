-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-allocation-core-budgets
-- strength: must
-- mode: structure
-- theme: finance
-- subject: system
-- statement: The allocation holds the money for acute, community and mental health services, for general practice and
--   for running the ICS NHS body.
-- check: Looks among the flows of kind allocation from NHS England to the ICS NHS body for the lines acute,
--   community, mental-health, primary-medical-care and running-costs.
-- message-none: No allocation from NHS England to the ICS NHS body is recorded.
-- message-missing: Lines missing from the allocation ({has} of 5 are there): {line}.
-- message-unknown: Lines not seen in the allocation, of which a part has no line recorded: {line}.
-- fix: Add the budget lines that are missing.
-- repair-none: add flow kind=allocation from=@nhse to={also} line=acute legallyResponsible={also}; add flow kind=allocation
--   from=@nhse to={also} line=community legallyResponsible={also}; add flow kind=allocation from=@nhse to={also}
--   line=mental-health legallyResponsible={also}; add flow kind=allocation from=@nhse to={also} line=primary-medical-care
--   legallyResponsible={also}; add flow kind=allocation from=@nhse to={also} line=running-costs legallyResponsible={also}
-- repair-missing: add flow kind=allocation from=@nhse to={also} line={fix_line} legallyResponsible={also}
-- fill-unknown: {fix_flow} line
-- source: ICS design framework (NHS England, June 2021) | ICS allocations

WITH wanted (line, name) AS (
    VALUES ('acute', 'acute services'), ('community', 'community services'), ('mental-health', 'mental health services'),
           ('primary-medical-care', 'primary medical care'), ('running-costs', 'running costs')
), allocated (of_system, id, line) AS (
    SELECT b.of_system, m.id, CASE m.line WHEN 'primary-medical' THEN 'primary-medical-care' ELSE m.line END
    FROM nhs_bodies b
    CROSS JOIN flows m ON m."to" = b.id
    CROSS JOIN organisations o ON o.id = m."from"
    WHERE m.kind = 'allocation' AND o.kind IN ('nhs-england', 'nhs-england-region')
)
SELECT b.of_system AS subject, b.id AS also, 'not-recorded' AS state, 'none' AS because, NULL AS has, NULL AS line, NULL AS fix_line, NULL AS fix_flow
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM allocated)
UNION ALL
SELECT b.of_system, b.id, CASE WHEN u.id IS NOT NULL THEN 'not-recorded' END,
    CASE WHEN u.id IS NOT NULL THEN 'unknown' ELSE 'missing' END,
    (SELECT count(DISTINCT g.line) FROM allocated g CROSS JOIN wanted v ON v.line = g.line WHERE g.of_system = b.of_system), w.name, w.line, u.id
FROM nhs_bodies b CROSS JOIN wanted w
LEFT JOIN allocated u ON u.of_system = b.of_system AND u.line IS NULL
WHERE b.of_system IN (SELECT of_system FROM allocated)
  AND NOT EXISTS (SELECT 1 FROM allocated g WHERE g.of_system = b.of_system AND g.line = w.line);
