-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-provider-own-quality
-- strength: must
-- mode: structure
-- theme: organisation
-- subject: organisation, function
-- statement: Whatever it joins, a provider answers for its own quality, safety, use of resources and standards.
-- check: For the function own-quality-and-safety (with or without an ending): the accountable body must not be the
--   ICS NHS body, a forum, a place or a collaborative. Reported on the providers that exercise it, else on the
--   function.
-- message: {who} is shown as accountable for {function}; each provider answers for its own.
-- fix: Make the provider accountable for its own quality and safety.
-- repair: set {also2} accountable {fix_provider}
-- repair: set {fix_open} accountable @trust
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight

WITH moved (id, name, accountable, who) AS (
    SELECT f.id, coalesce(f.name, f.id), f.accountable, o.name
    FROM functions f CROSS JOIN organisations o ON o.id = f.accountable
    WHERE f.id GLOB 'own-quality-and-safety*' AND o.kind = 'ics-nhs-body'
    UNION ALL
    SELECT f.id, coalesce(f.name, f.id), f.accountable,
        coalesce((SELECT x.name FROM forums x WHERE x.id = f.accountable), (SELECT x.name FROM places x WHERE x.id = f.accountable),
                 (SELECT x.name FROM collaboratives x WHERE x.id = f.accountable), f.accountable)
    FROM functions f
    WHERE f.id GLOB 'own-quality-and-safety*' AND f.accountable IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = f.accountable)
)
SELECT coalesce(o.id, m.id) AS subject, m.accountable AS also1, m.id AS also2, m.who, m.name AS function, o.id AS fix_provider,
    CASE WHEN o.id IS NULL THEN m.id END AS fix_open
FROM moved m
LEFT JOIN functions_exercisedBy e ON e.owner = m.id
LEFT JOIN organisations o ON o.id = e.value;
