-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-integrated-care-strategy
-- strength: expected
-- mode: structure
-- theme: partnership
-- subject: forum
-- statement: The Partnership makes an integrated care strategy for everyone in the area: health, social care for
--   children and adults, and what else shapes health.
-- check: Looks for a plan of kind integrated-care-strategy that the Partnership owns and whose contents name health,
--   adult-social-care, childrens-social-care and wider-determinants.
-- message-none: The Partnership owns no integrated care strategy.
-- message-owner: There is an integrated care strategy ({plan}), but who owns it isn't recorded.
-- message-contents: What {plan} covers isn't recorded.
-- message-missing: {plan} doesn't cover {missing}.
-- fix: Add the strategy, make the Partnership its owner and name all four subjects in its contents.
-- repair-none: add plan kind=integrated-care-strategy name="Integrated care strategy" owner={subject}
--   contents=health,adult-social-care,childrens-social-care,wider-determinants
-- repair-owner: set {also} owner {subject}
-- repair-contents: set {also} contents health,adult-social-care,childrens-social-care,wider-determinants
-- repair-missing: put {also} contents {fix_word}
-- source: ICS design framework (NHS England, June 2021) | The ICS Partnership
-- also: NHS England webinar on integrated care systems (12 July 2021) | The ICS Partnership – called in the
--   legislation the “Integrated Care Partnership”
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH wanted (word) AS (
    VALUES ('health'), ('adult-social-care'), ('childrens-social-care'), ('wider-determinants')
), strategies (forum, id, name, contents) AS (
    SELECT p.id, l.id, coalesce(l.name, l.id), l.contents
    FROM partnerships p JOIN plans l ON l.owner = p.id
    WHERE l.kind = 'integrated-care-strategy'
), missing (forum, id, word) AS (
    SELECT y.forum, y.id, w.word
    FROM strategies y JOIN wanted w
    WHERE NOT EXISTS (SELECT 1 FROM plans_contents c WHERE c.owner = y.id AND c.value = w.word)
), whole (forum) AS (
    SELECT y.forum FROM strategies y WHERE y.id NOT IN (SELECT id FROM missing)
)
SELECT p.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS plan, NULL AS missing, NULL AS fix_word
FROM partnerships p
WHERE p.id NOT IN (SELECT forum FROM strategies)
  AND NOT EXISTS (SELECT 1 FROM plans l WHERE l.kind = 'integrated-care-strategy' AND l.owner IS NULL)
UNION ALL
SELECT p.id, l.id, 'not-recorded', 'owner', coalesce(l.name, l.id), NULL, NULL
FROM partnerships p JOIN plans l ON l.kind = 'integrated-care-strategy' AND l.owner IS NULL
WHERE p.id NOT IN (SELECT forum FROM strategies)
UNION ALL
SELECT y.forum, y.id, 'not-recorded', 'contents', y.name, NULL, NULL
FROM strategies y
WHERE y.contents IS NULL AND y.forum NOT IN (SELECT forum FROM whole)
UNION ALL
SELECT y.forum, y.id, NULL, 'missing', y.name, replace(m.word, '-', ' '), m.word
FROM strategies y JOIN missing m ON m.id = y.id AND m.forum = y.forum
WHERE y.contents IS NOT NULL AND y.forum NOT IN (SELECT forum FROM whole);
