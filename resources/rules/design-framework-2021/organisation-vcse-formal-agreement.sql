-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-vcse-formal-agreement
-- strength: expected
-- mode: attribute
-- theme: organisation
-- subject: organisation
-- statement: By April 2022 the Partnership and the ICS NHS body have a formal agreement on the part of the voluntary,
--   community and social enterprise sector.
-- check: Looks for an agreement of kind vcse-formal-agreement, dated before May 2022, between the ICS NHS body, the
--   Partnership (itself or a local authority for it) and a voluntary organisation or alliance.
-- message-none: {body} has no formal agreement with the voluntary, community and social enterprise sector.
-- message-parties: Who is party to the formal agreement isn't recorded: fill in “parties” on it.
-- message-sector: The formal agreement names no voluntary organisation or alliance.
-- message-partnership: Neither the Partnership nor a local authority is party to the formal agreement.
-- message-date: When the formal agreement was made isn't recorded: fill in “date” on it.
-- message-late: The formal agreement is dated {date}; it was expected by April 2022.
-- fix: Add the agreement, its parties and its date.
-- fill-parties: @unsigned:vcse-formal-agreement parties
-- source: ICS design framework (NHS England, June 2021) | Voluntary, community and social enterprise partners
-- note: The Partnership is a committee, so somebody signs for it; the text doesn't say who. A local authority is
--   taken to.

WITH signed (body, agreement, date, sector, partnership) AS (
    SELECT a.body, a.id, a.date,
        EXISTS (SELECT 1 FROM agreements_parties p CROSS JOIN organisations o ON o.id = p.value
                WHERE p.owner = a.id AND o.kind IN ('vcse', 'vcse-alliance')),
        EXISTS (SELECT 1 FROM agreements_parties p CROSS JOIN organisations o ON o.id = p.value
                WHERE p.owner = a.id AND o.kind = 'local-authority')
        OR EXISTS (SELECT 1 FROM agreements_parties p JOIN partnerships x ON x.id = p.value WHERE p.owner = a.id)
    FROM body_agreements a
    WHERE a.kind = 'vcse-formal-agreement'
), good (body) AS (
    SELECT body FROM signed WHERE sector AND partnership AND date < '2022-05'
), open_parties (n) AS (
    SELECT count(*) FROM unsigned_agreements WHERE kind = 'vcse-formal-agreement'
)
SELECT b.id AS subject, NULL AS also, CASE WHEN n > 0 THEN 'not-recorded' END AS state,
    CASE WHEN n > 0 THEN 'parties' ELSE 'none' END AS because, b.name AS body, NULL AS date
FROM nhs_bodies b JOIN open_parties
WHERE b.id NOT IN (SELECT body FROM signed)
UNION ALL
SELECT s.body, s.agreement, NULL, 'sector', NULL, NULL
FROM signed s
WHERE NOT s.sector AND s.body NOT IN (SELECT body FROM good)
UNION ALL
SELECT s.body, s.agreement, NULL, 'partnership', NULL, NULL
FROM signed s
WHERE NOT s.partnership AND s.body NOT IN (SELECT body FROM good)
UNION ALL
SELECT s.body, s.agreement, CASE WHEN s.date IS NULL THEN 'not-recorded' END, CASE WHEN s.date IS NULL THEN 'date' ELSE 'late' END,
    NULL, s.date
FROM signed s
WHERE (s.date IS NULL OR s.date >= '2022-05') AND s.body NOT IN (SELECT body FROM good);
