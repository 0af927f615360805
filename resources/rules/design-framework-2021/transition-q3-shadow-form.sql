-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-q3-shadow-form
-- strength: expected
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: By the end of December 2021 the ICS NHS body and the Partnership can run in shadow form.
-- check: Looks at the stage of the system, which must be shadow or statutory, and for the board and the Partnership.
-- message-stage: The stage of the system isn't recorded: fill in “stage” on the system.
-- message-current: The system is still at the stage “current”; shadow form was due by the end of December 2021.
-- message-forum: The system is at the stage “{stage}”, but this isn't drawn: {forum}.
-- fix: Draw the board and the Partnership, and set the stage of the system to shadow when both can run.
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- note: The date has passed; the check looks at the design as it stands.

WITH started (of_system) AS (
    SELECT of_system FROM nhs_bodies
    UNION
    SELECT of_system FROM boards
    UNION
    SELECT of_system FROM partnerships
)
SELECT s.id AS subject, CASE WHEN s.stage IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.stage IS NULL THEN 'stage' ELSE 'current' END AS because, NULL AS stage, NULL AS forum
FROM this_system s
WHERE coalesce(s.stage, 'current') = 'current' AND s.id IN (SELECT of_system FROM started)
UNION ALL
SELECT s.id, NULL, 'forum', s.stage, 'the board'
FROM this_system s
WHERE s.stage <> 'current' AND s.id IN (SELECT of_system FROM started) AND s.id NOT IN (SELECT of_system FROM boards)
UNION ALL
SELECT s.id, NULL, 'forum', s.stage, 'the Partnership'
FROM this_system s
WHERE s.stage <> 'current' AND s.id IN (SELECT of_system FROM started) AND s.id NOT IN (SELECT of_system FROM partnerships);
