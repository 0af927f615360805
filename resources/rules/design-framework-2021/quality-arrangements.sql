-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: quality-arrangements
-- strength: expected
-- mode: structure
-- theme: quality
-- subject: system
-- statement: The ICS NHS body sees to the fundamental standards of quality, to risks to quality and safety, and to
--   inequality and variation.
-- check: Somebody exercises the functions quality-improvement and quality-and-safety-risk, and fundamental-standards
--   and inequality-and-variation are each in the remit of a forum of the ICS NHS body or of the System Quality Group.
-- message-function: Functions that nobody exercises: {what}.
-- message-function-unknown: Functions that aren't on the drawing, or of which it isn't recorded who exercises them:
--   {what}.
-- message-remit: In the remit of no forum of the ICS NHS body, nor of the System Quality Group: {what}.
-- message-remit-unknown: No forum of the ICS NHS body has its remit recorded, so it can't be seen which looks after:
--   {what}.
-- fix: Give each to the quality committee or to the System Quality Group.
-- repair-function: put {also} exercisedBy @board
-- repair-function-unknown: put {also} exercisedBy @board
-- repair-function-unknown: function {fix_word} exercises=@board
-- repair-remit: put @committee remit {fix_word}
-- repair-remit-unknown: put @committee remit {fix_word}
-- fill-remit-unknown: @committee remit
-- source: ICS design framework (NHS England, June 2021) | Quality governance

WITH wanted (word, name) AS (
    VALUES ('quality-improvement', 'improving quality'), ('quality-and-safety-risk', 'managing risks to quality and safety')
), remits (word, name) AS (
    VALUES ('fundamental-standards', 'fundamental standards'), ('inequality-and-variation', 'inequality and variation')
), looked_after (of_system, word) AS (
    SELECT f.of_system, r.value FROM body_forums f CROSS JOIN forums_remit r ON r.owner = f.id
    UNION
    SELECT f.of_system, r.value FROM system_forums f CROSS JOIN forums_remit r ON r.owner = f.id WHERE f.kind = 'system-quality-group'
)
SELECT b.of_system AS subject, f.id AS also, CASE WHEN f.exercisedBy IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.exercisedBy IS NULL THEN 'function-unknown' ELSE 'function' END AS because, w.name AS what, w.word AS fix_word
FROM nhs_bodies b
CROSS JOIN wanted w
LEFT JOIN system_functions f ON f.of_system = b.of_system AND f.word = w.word
WHERE coalesce(f.exercisedBy, 0) = 0
UNION ALL
SELECT b.of_system, NULL, CASE WHEN b.of_system NOT IN (SELECT of_system FROM looked_after) THEN 'not-recorded' END,
    CASE WHEN b.of_system NOT IN (SELECT of_system FROM looked_after) THEN 'remit-unknown' ELSE 'remit' END, r.name, r.word
FROM nhs_bodies b CROSS JOIN remits r
WHERE (b.of_system, r.word) NOT IN (SELECT of_system, word FROM looked_after);
