-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-primary-care-several-voices
-- strength: expected
-- mode: structure
-- theme: organisation
-- subject: system
-- statement: Primary care has no single voice, so a system seeks it in several ways.
-- check: Looks at all primary care seats of the system. They must not all be held by one person, be drawn from one
--   organisation, or come from general practice alone (by the services of the organisation they are drawn from, dental,
--   ophthalmic or pharmaceutical being others, or by a tag dental, optometry or pharmacy). Vacant seats count where the
--   organisation is compared.
-- message-person: All primary care seats ({seats}) are held by one person.
-- message-organisation: All primary care seats ({seats}, vacant ones counted) are drawn from one organisation.
-- message-profession: All primary care seats ({seats}, vacant ones counted) come from general practice.
-- message-unknown: No primary care seat (of {seats}, vacant ones counted) is known to come from outside general
--   practice, and where some are drawn from isn't recorded.
-- fix: Add other voices of primary care, such as other networks, dentistry, pharmacy or eye care, or another way to
--   hear them.
-- repair: seat @committee category=member sector=primary-care tag=dental title="Dental care"
-- fill-unknown: {fix_seat} drawnFrom
-- source: ICS design framework (NHS England, June 2021) | Primary care in Integrated Care Systems
-- note: The professions are examples that this check adds; the text speaks of primary care professionals.

WITH counted (of_system, seats, people, held, sources, drawn, others) AS (
    SELECT of_system, count(*), count(DISTINCT person), count(person), count(DISTINCT drawnFrom), count(drawnFrom), sum(other)
    FROM primary_care_seats
    GROUP BY of_system
)
SELECT c.of_system AS subject, NULL AS state, 'person' AS because, c.seats, NULL AS fix_seat
FROM counted c
WHERE c.people = 1 AND c.held = c.seats
UNION ALL
SELECT c.of_system, NULL, 'organisation', c.seats, NULL
FROM counted c
WHERE c.sources = 1 AND c.drawn = c.seats
UNION ALL
SELECT c.of_system, CASE WHEN c.drawn < c.seats THEN 'not-recorded' END, CASE WHEN c.drawn < c.seats THEN 'unknown' ELSE 'profession' END,
    c.seats, s.id
FROM counted c LEFT JOIN primary_care_seats s ON s.of_system = c.of_system AND s.drawnFrom IS NULL AND c.drawn < c.seats
WHERE c.others = 0;
