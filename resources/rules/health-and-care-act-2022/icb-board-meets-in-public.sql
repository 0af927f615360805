-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-board-meets-in-public
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: The board, and committees made up of board members alone, meet in public.
-- check: Looks at whether the board and such committees are recorded as meeting in public.
-- message-no: It does not meet in public.
-- message-unknown: Whether it meets in public is not recorded.
-- fix: Record that meetings are held in public.
-- repair: set {subject} meetsInPublic true
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B and the Public
--   Bodies (Admission to Meetings) Act 1960
-- note: Statute, in force since 1 July 2022. To be checked against the Act: the provision on which this rests.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT f.id AS subject, CASE WHEN f.meetsInPublic IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.meetsInPublic IS NULL THEN 'unknown' ELSE 'no' END AS because
FROM forums f
WHERE f.id IN (SELECT b.id FROM boards b
               UNION
               SELECT c.id FROM board_committees c
               WHERE EXISTS (SELECT 1 FROM seats s WHERE s.forum = c.id)
                 AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.forum = c.id AND (s.person IS NULL OR s.person NOT IN (
                     SELECT m.person FROM icb_members m WHERE m.board = c.board AND m.person IS NOT NULL))))
  AND coalesce(f.meetsInPublic, 0) = 0;
