-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icp-integrated-care-strategy
-- mode: structure
-- strength: must
-- theme: partnership
-- subject: system
-- statement: The Integrated Care Partnership writes an integrated care strategy.
-- check: Looks for a plan of the kind integrated-care-strategy that the Partnership owns.
-- message-none: There is no integrated care strategy.
-- message-owner: {name} is not owned by the Integrated Care Partnership.
-- message-unknown: Who owns {name} is not recorded.
-- fix: Add the strategy with the Partnership as its owner.
-- repair-none: add plan kind=integrated-care-strategy name="Integrated care strategy" owner=@partnership
--   contents=health,adult-social-care,childrens-social-care,wider-determinants
-- repair-owner: set {also} owner @partnership
-- repair-unknown: set {also} owner @partnership
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Section 116ZB
-- note: Statute, in force since 1 July 2022. To be checked against the Act: the number of the section.
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH strategies (forum, id, name, owner) AS (
    SELECT p.id, x.id, coalesce(x.name, x.id), x.owner
    FROM partnerships p JOIN plans x ON x.kind = 'integrated-care-strategy'
    WHERE x.owner = p.id OR (SELECT count(*) FROM systems) = 1
), owned (forum) AS (
    SELECT forum FROM strategies WHERE owner = forum
)
SELECT p.of_system AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS name
FROM partnerships p WHERE p.id NOT IN (SELECT forum FROM strategies)
UNION ALL
SELECT p.of_system, y.id, CASE WHEN y.owner IS NULL THEN 'not-recorded' END, CASE WHEN y.owner IS NULL THEN 'unknown' ELSE 'owner' END, y.name
FROM partnerships p JOIN strategies y ON y.forum = p.id
WHERE p.id NOT IN (SELECT forum FROM owned);
