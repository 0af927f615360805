-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-commissioning-to-trusts
-- mode: option
-- strength: may
-- theme: function
-- subject: delegation
-- statement: Trusts may be asked to take on what have been commissioning functions for a population.
-- check: Shows delegations to a trust that name a commissioning function, and for which population.
-- message-known: {name} commissions for {population}.
-- message-unknown: {name} commissions; for which population is not recorded.
-- fix: Name the trust, the population and the functions.
-- source: ICS design framework (NHS England, June 2021) | NHS trusts and foundation trusts
-- applies: EXISTS (SELECT 1 FROM nhs_bodies)

SELECT DISTINCT d.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name, d.population,
    CASE WHEN trim(coalesce(d.population, '')) = '' THEN 'unknown' ELSE 'known' END AS because
FROM (SELECT id FROM boards UNION SELECT id FROM nhs_bodies) h
CROSS JOIN delegations d ON d."from" = h.id
CROSS JOIN organisations o ON o.id = d."to" AND o.kind IN ('nhs-trust', 'foundation-trust')
CROSS JOIN delegations_functions x ON x.owner = d.id
WHERE (x.value LIKE 'commission-%' OR x.value = 'commissioning-by-trusts');
