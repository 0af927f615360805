-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-no-national-allocation-to-place
-- strength: must
-- mode: structure
-- theme: finance
-- subject: flow
-- statement: NHS England sets no allocation for a place; the ICS NHS body decides what its places get.
-- check: Looks for flows of money from NHS England or a region of it to a place or to the forum of a place.
-- message: Money goes from {payer} straight to {receiver}.
-- fix: Let the money go to the ICS NHS body, and from there to the place by its decision.
-- repair: set {subject} to @body
-- source: ICS design framework (NHS England, June 2021) | ICS allocations

SELECT m.id AS subject, p.id AS also, coalesce(o.name, o.id) AS payer, coalesce(p.name, p.id) AS receiver
FROM flows m
JOIN organisations o ON o.id = m."from"
JOIN places p ON p.id = m."to" OR p.forum = m."to"
WHERE o.kind IN ('nhs-england', 'nhs-england-region');
