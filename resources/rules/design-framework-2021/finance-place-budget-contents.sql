-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-place-budget-contents
-- strength: may
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: A place's budget might hold primary and community services, diagnostics, intermediate care, pooled
--   services and whatever acute care has been agreed for it.
-- check: Looks at delegated budgets that go to a place, its forum or a post for it: the line is one of
--   primary-medical, dental-pharmaceutical-ophthalmic, community, community-mental-health-iapt, community-diagnostics,
--   intermediate-care, section-75-services and agreed-acute-or-secondary. Hints only: the list gives examples.
-- message-other: {place} has a budget for {line}, which isn't among the lines named for places.
-- message-unknown: What the budget of {place} is for isn't recorded.
-- fix: Check the line; acute or secondary care at place needs the agreement that it is commissioned there.
-- repair-other: set {subject} line primary-medical-care
-- repair-other: set {subject} line community
-- repair-other: set {subject} line community-mental-health-iapt
-- repair-other: set {subject} line community-diagnostics
-- repair-other: set {subject} line intermediate-care
-- repair-other: set {subject} line section-75-services
-- repair-unknown: set {subject} line primary-medical-care
-- repair-unknown: set {subject} line community
-- repair-unknown: set {subject} line community-mental-health-iapt
-- repair-unknown: set {subject} line community-diagnostics
-- repair-unknown: set {subject} line intermediate-care
-- repair-unknown: set {subject} line section-75-services
-- source: ICS design framework (NHS England, June 2021) | Setting budgets for places

WITH local (place, name, id) AS (
    SELECT p.id, coalesce(p.name, p.id), p.id FROM places p
    UNION
    SELECT p.id, coalesce(p.name, p.id), p.forum FROM places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.id, coalesce(p.name, p.id), t.id FROM places p CROSS JOIN posts t ON t.place = p.id
)
SELECT m.id AS subject, l.place AS also, CASE WHEN m.line IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN m.line IS NULL THEN 'unknown' ELSE 'other' END AS because, l.name AS place, m.line
FROM flows m CROSS JOIN local l ON l.id = m."to"
WHERE m.kind = 'delegated-budget'
  AND coalesce(m.line, '') NOT IN ('primary-medical', 'primary-medical-care', 'dental-pharmaceutical-ophthalmic', 'community',
                                   'community-mental-health-iapt', 'community-diagnostics', 'intermediate-care',
                                   'section-75-services', 'agreed-acute-or-secondary');
