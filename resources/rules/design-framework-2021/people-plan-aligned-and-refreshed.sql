-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-plan-aligned-and-refreshed
-- strength: expected
-- mode: attribute
-- theme: people
-- subject: system
-- statement: The people plan follows the Partnership's strategy and is renewed every year.
-- check: Looks for a plan of kind people-plan, for a link between it and an integrated care strategy, and for its
--   date: it must not be more than a year older than the newest plan on record, which stands for the present day.
-- message-none: {body} has no people plan.
-- message-links: Whether {plan} follows the integrated care strategy isn't recorded: fill in “links” on it.
-- message-unlinked: {plan} isn't linked to an integrated care strategy.
-- message-date: When {plan} was last renewed isn't recorded: fill in “date” on it.
-- message-old: {plan} is dated {date}, more than a year before the newest plan ({newest}).
-- fix: Link the people plan to the strategy, and bring it and its date up to date.
-- source: ICS design framework (NHS England, June 2021) | People and culture

WITH people_plans (of_system, id, name, date, links, joined) AS (
    SELECT l.of_system, l.id, l.name, l.date, l.links,
        EXISTS (SELECT 1 FROM joined_plans k CROSS JOIN plans t ON t.id = k.other
                WHERE k.of_system = l.of_system AND k.id = l.id AND t.kind = 'integrated-care-strategy')
    FROM system_plans l
    WHERE l.kind = 'people-plan'
), newest (of_system, date) AS (
    SELECT of_system, max(date) FROM system_plans GROUP BY of_system
)
SELECT b.of_system AS subject, b.id AS also, NULL AS state, 'none' AS because, b.name AS body, NULL AS plan, NULL AS date,
    NULL AS newest
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM people_plans)
UNION ALL
SELECT p.of_system, p.id, CASE WHEN p.links IS NULL THEN 'not-recorded' END,
    CASE WHEN p.links IS NULL THEN 'links' ELSE 'unlinked' END, NULL, p.name, NULL, NULL
FROM people_plans p
WHERE NOT p.joined
UNION ALL
SELECT p.of_system, p.id, 'not-recorded', 'date', NULL, p.name, NULL, NULL
FROM people_plans p
WHERE p.date IS NULL
UNION ALL
SELECT p.of_system, p.id, NULL, 'old', NULL, p.name, p.date, n.date
FROM people_plans p JOIN newest n ON n.of_system = p.of_system
WHERE format('%04d', substr(p.date, 1, 4) + 1) || substr(p.date, 5) < n.date
  AND p.date = (SELECT max(q.date) FROM people_plans q WHERE q.of_system = p.of_system);
