-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-cross-cutting-functions-covered
-- strength: expected
-- mode: structure
-- theme: committee
-- subject: forum
-- statement: Some forum of the ICS NHS body looks after each of its cross-cutting duties: finance and resources,
--   people, quality, digital, and data, performance and oversight.
-- check: For each of the words finance-and-resources, people, quality, digital and data-performance-and-oversight,
--   looks for a forum of the ICS NHS body with it in its remit. The last may also be split into data, performance and
--   oversight.
-- message-missing: In the remit of no forum of the ICS NHS body: {missing}.
-- message-unknown: No forum of the ICS NHS body has its remit recorded, so it can't be seen which looks after:
--   {missing}.
-- fix: Put what is missing into the remit of a committee, or of the board itself.
-- repair: put @committee remit {fix_word}
-- fill-unknown: @committee remit
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- note: The punctuation of “digital and data performance and oversight” leaves it open what belongs together.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH wanted (word, name) AS (
    VALUES ('finance-and-resources', 'finance and resources'), ('people', 'people'), ('quality', 'quality'), ('digital', 'digital'),
           ('data-performance-and-oversight', 'data, performance and oversight')
), remits (of_system, word) AS (
    SELECT f.of_system, r.value FROM body_forums f JOIN forums_remit r ON r.owner = f.id
), covered (of_system, word) AS (
    SELECT of_system, word FROM remits
    UNION
    SELECT of_system, 'digital' FROM remits WHERE word = 'digital-and-data'
    UNION
    SELECT d.of_system, 'data-performance-and-oversight'
    FROM remits d
    JOIN remits p ON p.of_system = d.of_system AND p.word IN ('performance', 'performance-and-oversight')
    JOIN remits o ON o.of_system = d.of_system AND o.word IN ('oversight', 'performance-and-oversight')
    WHERE d.word IN ('data', 'digital-and-data')
)
SELECT b.id AS subject, CASE WHEN b.of_system NOT IN (SELECT of_system FROM remits) THEN 'not-recorded' END AS state,
    CASE WHEN b.of_system NOT IN (SELECT of_system FROM remits) THEN 'unknown' ELSE 'missing' END AS because, w.name AS missing, w.word AS fix_word
FROM boards b JOIN wanted w
WHERE NOT EXISTS (SELECT 1 FROM covered c WHERE c.of_system = b.of_system AND c.word = w.word);
