-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-shared-functions-have-arrangement
-- strength: must
-- mode: structure
-- theme: supra
-- subject: system
-- statement: ICS NHS bodies work together on what is too large for one, such as specialised services and emergency
--   ambulances.
-- check: For the functions commission-specialised and emergency-ambulance, and any of level supra: a forum above one
--   system or another ICS NHS body exercises it, or the ICS NHS body has an agreement with another that covers it. One
--   that NHS England or another national or shared organisation exercises alone needs none.
-- message: Functions that need an arrangement with other ICS NHS bodies and have none: {function}.
-- message-unknown: Functions that need an arrangement with other ICS NHS bodies, for which it isn't recorded who
--   exercises them: {function}.
-- fix: Add a forum above the system, or an agreement that names the ICS NHS bodies in it and who decides.
-- repair: forum supra-forum name="Forum with other systems" level=supra; put {also} exercisedBy $
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements

WITH shared AS (
    SELECT f.of_system, f.id, f.name, f.exercisedBy
    FROM system_functions f
    WHERE f.word IN ('commission-specialised', 'emergency-ambulance') OR f.level = 'supra'
), arranged (id) AS (
    SELECT s.id
    FROM shared s CROSS JOIN functions_exercisedBy e ON e.owner = s.id CROSS JOIN forums f ON f.id = e.value
    WHERE f.level = 'supra' OR f.kind = 'supra-forum'
    UNION
    SELECT s.id
    FROM shared s CROSS JOIN functions_exercisedBy e ON e.owner = s.id CROSS JOIN organisations o ON o.id = e.value
    WHERE o.kind IN ('nhs-england', 'nhs-england-region', 'cancer-alliance', 'clinical-network')
       OR (o.kind = 'ics-nhs-body' AND o.id NOT IN (SELECT b.id FROM nhs_bodies b WHERE b.of_system = s.of_system))
    UNION
    SELECT c.value
    FROM nhs_bodies b
    CROSS JOIN agreements_parties p ON p.value = b.id
    CROSS JOIN agreements_parties q ON q.owner = p.owner AND q.value <> b.id
    CROSS JOIN organisations o ON o.id = q.value AND o.kind = 'ics-nhs-body'
    CROSS JOIN agreements_covers c ON c.owner = p.owner
)
SELECT s.of_system AS subject, s.id AS also, CASE WHEN s.exercisedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.exercisedBy IS NULL THEN 'unknown' END AS because, s.name AS function
FROM shared s
WHERE s.id NOT IN (SELECT id FROM arranged)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.of_system);
