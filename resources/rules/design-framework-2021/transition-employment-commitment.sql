-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: transition-employment-commitment
-- strength: must
-- mode: attribute
-- theme: transition
-- subject: system
-- statement: People below board level who move keep their terms and conditions; senior and board-level roles go
--   through change.
-- check: Looks for a plan of kind transition-plan whose contents name the employment commitment. One whose contents
--   name senior or board-level people only needs none.
-- message-none: Whether people who move are covered by the Employment Commitment isn't recorded: add a plan of kind
--   transition-plan with its contents.
-- message-contents: Whether people who move are covered by the Employment Commitment isn't recorded: fill in
--   “contents” on {plan}.
-- message-missing: {plan} doesn't name the Employment Commitment.
-- fix: Name the Employment Commitment in the contents of the transition plan.
-- repair-none: add plan kind=transition-plan name="Transition plan" owner={also}; fill $ contents
-- source: ICS design framework (NHS England, June 2021) | The Employment Commitment
-- also: South East London update for borough boards (July 2021) | the design framework and supporting guidance provide more
--   information on transition for CCG and other staff
-- note: Groups of staff aren't drawn; the transition plan records who moves and under what.

WITH moves (of_system, id, name, contents) AS (
    SELECT l.of_system, l.id, l.name, l.contents FROM system_plans l WHERE l.kind = 'transition-plan'
)
SELECT b.of_system AS subject, b.id AS also, 'not-recorded' AS state, 'none' AS because, NULL AS plan
FROM nhs_bodies b
WHERE b.of_system NOT IN (SELECT of_system FROM moves)
UNION ALL
SELECT m.of_system, m.id, CASE WHEN m.contents IS NULL THEN 'not-recorded' END,
    CASE WHEN m.contents IS NULL THEN 'contents' ELSE 'missing' END, m.name
FROM moves m
WHERE NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = m.id AND lower(c.value) LIKE '%employment commitment%')
  AND (m.contents IS NULL
       OR NOT EXISTS (SELECT 1 FROM plans_contents c
                      WHERE c.owner = m.id AND (lower(c.value) LIKE '%board level%' OR lower(c.value) LIKE '%senior%'))
       OR EXISTS (SELECT 1 FROM plans_contents c
                  WHERE c.owner = m.id AND (lower(c.value) LIKE '%staff%' OR lower(c.value) LIKE '%people%')));
