-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: quality-clinical-capacity
-- strength: must
-- mode: attribute
-- theme: quality
-- subject: system
-- statement: Clinical and care professional leads have the time to take part in overseeing and improving quality.
-- check: Looks on the System Quality Group for a seat tagged clinical, professional or clinical-or-care-professional,
--   and for protected time: the tag protected-time or the words in the portfolio of such a seat, or protected time in
--   the contents of the clinical leadership model. Vacant and designate seats count.
-- message-tags: Which seats of {group} are clinical or care professional isn't recorded: fill in “tags” on them.
-- message-none: No seat of {group}, filled or vacant, is tagged as clinical or care professional.
-- message-time-unknown: Protected time for the clinical seats of {group} isn't recorded: add the tag protected-time
--   or name it in the clinical leadership model.
-- message-time: Neither a clinical seat of {group} nor the clinical leadership model names protected time.
-- fix: Tag the clinical and care professional seats of the group, and record the protected time.
-- fill-tags: @seat-of:{also} tags
-- fill-time-unknown: {fix_plan} contents
-- repair-time-unknown: add plan kind=clinical-leadership-model name="Clinical leadership model" owner={fix_body}; fill $
--   contents
-- source: ICS design framework (NHS England, June 2021) | Quality governance

WITH quality_group (of_system, id, name) AS (
    SELECT f.of_system, f.id, f.name FROM system_forums f WHERE f.kind = 'system-quality-group'
), clinical (forum, portfolio, timed) AS MATERIALIZED (
    SELECT g.id, s.portfolio, max(t.value = 'protected-time')
    FROM quality_group g CROSS JOIN seats s ON s.forum = g.id CROSS JOIN seats_tags t ON t.owner = s.id
    GROUP BY g.id, s.id
    HAVING max(t.value IN ('clinical', 'professional', 'clinical-or-care-professional'))
), timed (forum) AS MATERIALIZED (
    SELECT c.forum FROM clinical c WHERE c.timed OR lower(c.portfolio) LIKE '%protected time%'
    UNION
    SELECT g.id
    FROM quality_group g
    CROSS JOIN system_plans l ON l.of_system = g.of_system AND l.kind = 'clinical-leadership-model'
    CROSS JOIN plans_contents c ON c.owner = l.id
    WHERE replace(lower(c.value), '-', ' ') LIKE '%protected time%'
), open_tags (forum) AS (
    SELECT g.id FROM quality_group g CROSS JOIN seats s ON s.forum = g.id WHERE s.tags IS NULL
), models (of_system, id, contents) AS (
    SELECT of_system, id, contents FROM system_plans WHERE kind = 'clinical-leadership-model'
)
SELECT g.of_system AS subject, g.id AS also, CASE WHEN g.id IN (SELECT forum FROM open_tags) THEN 'not-recorded' END AS state,
    CASE WHEN g.id IN (SELECT forum FROM open_tags) THEN 'tags' ELSE 'none' END AS because, g.name AS "group",
    NULL AS fix_plan, NULL AS fix_body
FROM quality_group g
WHERE g.id NOT IN (SELECT forum FROM clinical)
UNION ALL
SELECT g.of_system, g.id, CASE WHEN l.contents IS NULL THEN 'not-recorded' END,
    CASE WHEN l.contents IS NULL THEN 'time-unknown' ELSE 'time' END, g.name, l.id, CASE WHEN l.id IS NULL THEN '@body' END
FROM quality_group g LEFT JOIN models l ON l.of_system = g.of_system
WHERE g.id IN (SELECT forum FROM clinical) AND g.id NOT IN (SELECT forum FROM timed);
