-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: function-provider-selection-transparent
-- strength: must
-- mode: attribute
-- theme: function
-- subject: function
-- statement: Who provides NHS services is decided openly, by a named decider on a named route.
-- check: For each decision of the function provider-selection, looks for a decider, for one of the three routes in
--   the decision rule (continue existing, most suitable provider, competitive procurement), and for published papers
--   of a forum that decides.
-- message-decider: Nobody is named who decides: {decision}.
-- message-rule: On which route providers are chosen isn't recorded: fill in “decision rule” of {decision}.
-- message-route: The decision rule names none of the three routes: {decision}.
-- message-papers-unknown: Whether {forum}, which decides, publishes its papers isn't recorded: fill in “papers
--   published” on it.
-- message-papers: {forum} decides, but doesn't publish its papers.
-- fix: Name the decider, write the route into the decision rule, and let the forum that decides publish its papers.
-- source: ICS design framework (NHS England, June 2021) | The new provider selection regime
-- note: When the framework was written the regime was a recommendation to Parliament. Published reasons have no field
--   of their own; published papers of the forum stand for them.

SELECT s.function AS subject, s.id AS also, NULL AS state, 'decider' AS because, s.name AS decision, NULL AS forum
FROM provider_selections s
WHERE NOT EXISTS (SELECT 1 FROM deciders d WHERE d.decision = s.id)
UNION ALL
SELECT s.function, s.id, CASE WHEN s.rule IS NULL THEN 'not-recorded' END, CASE WHEN s.rule IS NULL THEN 'rule' ELSE 'route' END,
    s.name, NULL
FROM provider_selections s
WHERE s.rule IS NULL
   OR (s.rule NOT LIKE '%continue existing%' AND s.rule NOT LIKE '%most suitable provider%'
       AND s.rule NOT LIKE '%competitive procurement%')
UNION ALL
SELECT s.function, f.id, CASE WHEN f.papersPublished IS NULL THEN 'not-recorded' END,
    CASE WHEN f.papersPublished IS NULL THEN 'papers-unknown' ELSE 'papers' END, NULL, coalesce(f.name, f.id)
FROM provider_selections s
JOIN deciders d ON d.decision = s.id
CROSS JOIN forums f ON f.id = d.who
WHERE coalesce(f.papersPublished, 0) = 0;
