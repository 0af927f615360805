-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-safe-transfer-of-functions
-- strength: expected
-- mode: structure
-- theme: transition
-- subject: system
-- statement: What the law already asks of CCGs and NHS England passes safely to the ICS NHS body.
-- check: Until the system's stage is statutory, for functions that come from a CCG or NHS England and that the ICS
--   NHS body is to have: who exercises them is recorded; a day is set, by a delegation that starts or the function's
--   own start, or by a milestone; and a readiness check is recorded, by a milestone with evidence or by the
--   delegation's assurance. A milestone counts if its rule is transition-safe-transfer-of-functions or
--   transition-q4-due-diligence. Where the function comes from is its origin.
-- message-to: Functions that move, of which it isn't recorded who takes them: {function}.
-- message-date: Functions that move, for which no day is set: {function}.
-- message-ready: Functions that move, for which no readiness check is recorded: {function}.
-- message-evidence: Functions that move, whose readiness check has no “evidence” recorded: {function}.
-- fix: For each function that moves, record who takes it, from when, and how readiness is checked (a milestone with
--   the rule transition-safe-transfer-of-functions serves for all).
-- fill-to: {also} exercisedBy
-- fill-date: {also} effectiveFrom
-- repair-ready: add milestone system={subject} name="Safe transfer of functions"
--   rule=transition-safe-transfer-of-functions; fill $ evidence
-- fill-evidence: {fix_step} evidence
-- source: ICS design framework (NHS England, June 2021) | Core Principles
-- note: The text calls this the overarching aim of the transition.

WITH moving AS (
    SELECT f.of_system, f.id, f.name, f.accountable, f.exercisedBy, g.effectiveFrom
    FROM this_system s
    CROSS JOIN system_functions f ON f.of_system = s.id
    CROSS JOIN functions g ON g.id = f.id
    WHERE f.origin IN ('ccg', 'nhse-delegated', 'nhse-transferred')
      AND (s.stage IN ('current', 'shadow') OR (s.stage IS NULL AND s.legislationInForce = 0))
      AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = f.of_system)
), step (of_system, id, due, ready) AS (
    SELECT m.system, max(m.id), max(coalesce(m.dueBy, m.quarter)), max(m.evidence)
    FROM milestones m
    WHERE m.rule IN ('transition-safe-transfer-of-functions', 'transition-q4-due-diligence')
    GROUP BY m.system
), handed (function, start, assurance) AS (
    SELECT x.value, max(d.start), max(d.assurance)
    FROM delegations d CROSS JOIN delegations_functions x ON x.owner = d.id
    GROUP BY x.value
), told AS (
    SELECT m.of_system, m.id, m.name, coalesce(m.exercisedBy, 0) > 0 OR m.accountable IS NOT NULL AS taken,
        coalesce(m.effectiveFrom, h.start, s.due) IS NOT NULL AS dated, coalesce(h.assurance, s.ready) IS NOT NULL AS ready,
        s.id AS step
    FROM moving m
    LEFT JOIN step s ON s.of_system = m.of_system OR s.of_system IS NULL
    LEFT JOIN handed h ON h.function = m.id
)
SELECT t.of_system AS subject, t.id AS also, 'not-recorded' AS state, 'to' AS because, t.name AS function, NULL AS fix_step FROM told t WHERE NOT t.taken
UNION ALL
SELECT t.of_system, t.id, 'not-recorded', 'date', t.name, NULL FROM told t WHERE NOT t.dated
UNION ALL
SELECT t.of_system, t.id, 'not-recorded', CASE WHEN t.step IS NULL THEN 'ready' ELSE 'evidence' END, t.name, t.step
FROM told t WHERE NOT t.ready;
