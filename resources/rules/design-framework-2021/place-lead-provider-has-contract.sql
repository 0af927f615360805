-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-lead-provider-has-contract
-- strength: must
-- mode: structure
-- theme: place
-- subject: place
-- statement: A lead provider runs resources and care at place under a contract with the ICS NHS body, and leads on
--   the outcomes agreed.
-- check: For each place with the form lead-provider, looks for a contract of kind lead-provider for that place, held
--   by the ICS NHS body, with an organisation as provider, and for its outcomes.
-- message-none: The place has a lead provider, but no lead provider contract for it is held by the ICS NHS body.
-- message-outcomes-unknown: The outcomes of the place's lead provider contract aren't recorded.
-- message-outcomes: The outcomes of the place's lead provider contract are empty.
-- fix: Add the lead provider contract for the place and the outcomes agreed.
-- repair-none: set {fix_contract} kind lead-provider; set {fix_contract} holder @body
-- repair-none: add contract kind=lead-provider holder=@body provider=@trust place={subject} basis="NHS Standard Contract"
-- fill-outcomes-unknown: {also} outcomes
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership

WITH led (of_system, id) AS (
    SELECT p.of_system, p.id
    FROM system_places p
    WHERE EXISTS (SELECT 1 FROM places_forms m WHERE m.owner = p.id AND m.value = 'lead-provider')
), held (place, id, outcomes) AS (
    SELECT p.id, c.id, c.outcomes
    FROM led p
    JOIN contracts c ON c.place = p.id
    JOIN nhs_bodies b ON b.id = c.holder AND b.of_system = p.of_system
    JOIN organisations o ON o.id = c.provider
    WHERE c.kind = 'lead-provider'
)
SELECT p.id AS subject, NULL AS also, NULL AS state, 'none' AS because,
    (SELECT min(c.id) FROM contracts c WHERE c.place = p.id) AS fix_contract
FROM led p
WHERE p.id NOT IN (SELECT place FROM held)
UNION ALL
SELECT h.place, h.id, CASE WHEN h.outcomes IS NULL THEN 'not-recorded' END,
    CASE WHEN h.outcomes IS NULL THEN 'outcomes-unknown' ELSE 'outcomes' END, NULL
FROM held h
WHERE trim(coalesce(h.outcomes, '')) = '';
