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
-- fix: Add the strategy with the Partnership as its owner.
-- repair-none: add plan kind=integrated-care-strategy name="Integrated care strategy" owner=@partnership
--   contents=health,adult-social-care,childrens-social-care,wider-determinants
-- repair-owner: set {also} owner @partnership
-- source: Local Government and Public Involvement in Health Act 2007 as amended by the Health and Care Act 2022 |
--   Section 116ZB
-- note: To be checked against the Act: the number of the section.
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.of_system AS subject, NULL AS also, 'none' AS because, NULL AS name
FROM partnerships p WHERE NOT EXISTS (SELECT 1 FROM recorded WHERE what = 'integrated-care-strategy')
UNION ALL
SELECT p.of_system, x.id, 'owner', coalesce(x.name, x.id)
FROM partnerships p JOIN plans x ON x.kind = 'integrated-care-strategy'
WHERE coalesce(x.owner, '') <> p.id
  AND (SELECT count(*) FROM systems) = 1;
