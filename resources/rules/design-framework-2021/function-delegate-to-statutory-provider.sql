-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-delegate-to-statutory-provider
-- mode: option
-- strength: may
-- theme: function
-- subject: delegation
-- statement: The body is expected to be able to delegate functions to statutory providers.
-- check: Shows delegations from the board or the body to a statutory organisation that provides services.
-- message: Delegated to {name}.
-- fix: Add the delegation, name its functions, and enter it in the schemes of delegation.
-- source: ICS design framework (NHS England, June 2021) | Functions of the ICS NHS body
-- also: NHS England webinar on integrated care systems (12 July 2021) | Providers and provider collaboratives
-- applies: EXISTS (SELECT 1 FROM nhs_bodies)

SELECT d.id AS subject, o.id AS also, coalesce(o.name, o.id) AS name
FROM (SELECT id FROM boards UNION SELECT id FROM nhs_bodies) h
CROSS JOIN delegations d ON d."from" = h.id
CROSS JOIN organisations o ON o.id = d."to" AND o.statutory = 1 AND o.kind IN ('nhs-trust', 'foundation-trust');
