-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: supra-smaller-systems-scale
-- strength: expected
-- mode: structure
-- theme: supra
-- subject: system
-- statement: A smaller system joins with others where the task needs a wider area.
-- check: Where the system counts as one of the smallest: a forum above one system or a collaborative that spans
--   systems is drawn for it. Whether the system counts so is asked only where neither is drawn.
-- message-none: The system is one of the smallest and has no forum or collaborative that it shares with another.
-- message-unknown: Whether the system counts as one of the smallest isn't recorded; it has no forum or collaborative
--   that it shares with another.
-- fix: Add joint working with a neighbouring system, or record that the system isn't one of the smallest.
-- repair-none: forum supra-forum name="Forum with other systems" level=supra
-- repair-unknown: set {subject} smallest false
-- repair-unknown: set {subject} smallest true; forum supra-forum name="Forum with other systems" level=supra
-- source: ICS design framework (NHS England, June 2021) | Supra-ICS arrangements
-- note: The framework doesn't say which systems are the smaller ones; the field of the system is a person's own
--   judgement.

SELECT s.id AS subject, CASE WHEN s.smallest IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN s.smallest IS NULL THEN 'unknown' ELSE 'none' END AS because
FROM this_system s
WHERE coalesce(s.smallest, 1)
  AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = s.id)
  AND NOT EXISTS (SELECT 1 FROM system_forums f WHERE f.of_system = s.id AND (f.level = 'supra' OR f.kind = 'supra-forum'))
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b CROSS JOIN forums_parties p ON p.value = b.id CROSS JOIN forums f ON f.id = p.owner
                  WHERE b.of_system = s.id AND (f.level = 'supra' OR f.kind = 'supra-forum'))
  AND NOT EXISTS (SELECT 1 FROM collaboratives_systems x CROSS JOIN collaboratives c ON c.id = x.owner
                  WHERE x.value = s.id AND c.systems > 1);
