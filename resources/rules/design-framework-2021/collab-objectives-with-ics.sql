-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-objectives-with-ics
-- strength: must
-- mode: attribute
-- theme: collaborative
-- subject: collaborative
-- statement: A provider collaborative agrees definite objectives with at least one system.
-- check: Looks among the objectives of each collaborative for one that is agreed with a system or its ICS NHS body.
-- message-unknown: The collaborative's objectives aren't recorded: fill in “objectives” on it.
-- message-none: The collaborative has no objectives; it needs at least 1.
-- message-with: With whom the objectives are agreed isn't recorded: fill in “agreed with” on them.
-- message-other: The objectives are agreed with {who}, which is no system.
-- fix: Write down the objectives and the system they are agreed with.
-- fill-with: {subject} objectives
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- also: NHS England webinar on integrated care systems (12 July 2021) | Providers and provider collaboratives

WITH agreed (collaborative) AS (
    SELECT j.owner
    FROM checked_collaboratives c CROSS JOIN collaboratives_objectives j ON j.owner = c.id CROSS JOIN systems s ON j.agreedWith IN (s.id, s.name)
    UNION
    SELECT j.owner
    FROM checked_collaboratives c
    CROSS JOIN collaboratives_objectives j ON j.owner = c.id
    CROSS JOIN organisations o ON j.agreedWith IN (o.id, o.name) AND o.kind = 'ics-nhs-body'
)
SELECT c.id AS subject, CASE WHEN c.objectives IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN c.objectives IS NULL THEN 'unknown' ELSE 'none' END AS because, NULL AS who
FROM checked_collaboratives c
WHERE coalesce(c.objectives, 0) = 0
UNION ALL
SELECT c.id, CASE WHEN j.agreedWith IS NULL THEN 'not-recorded' END, CASE WHEN j.agreedWith IS NULL THEN 'with' ELSE 'other' END,
    coalesce((SELECT o.name FROM organisations o WHERE o.id = j.agreedWith), j.agreedWith)
FROM checked_collaboratives c CROSS JOIN collaboratives_objectives j ON j.owner = c.id
WHERE c.id NOT IN (SELECT collaborative FROM agreed)
  AND (j.agreedWith IS NULL
       OR NOT EXISTS (SELECT 1 FROM collaboratives_objectives y WHERE y.owner = c.id AND y.agreedWith IS NULL));
