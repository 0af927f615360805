-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-mental-illness-knowledge
-- mode: structure
-- strength: must
-- theme: board
-- subject: forum
-- statement: The chair is to see that at least one ordinary member knows services for mental illness from experience.
-- check: Looks for an ordinary member of the board with the perspective or the tag mental-health. The chair and the
--   chief executive do not count. Vacant and designate seats count.
-- message: No ordinary member is marked as knowing services for mental illness; a vacant seat that is marked would
--   count.
-- fix: Mark the seat of the member who brings this knowledge with the perspective mental-health, or add one.
-- repair: put @partner-seat perspectives mental-health
-- repair: seat {subject} category=partner perspective=mental-health
-- source: National Health Service Act 2006 as amended by the Health and Care Act 2022 | Schedule 1B, paragraph 8
--   (knowledge and experience of mental illness)
-- note: Statute, in force since 1 July 2022.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH knowing (board, id, drawnFrom) AS (
    SELECT m.board, m.id, m.drawnFrom
    FROM icb_members m
    WHERE m.is_ordinary
      AND (EXISTS (SELECT 1 FROM seats_perspectives x WHERE x.owner = m.id AND x.value = 'mental-health')
           OR EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = m.id AND t.value = 'mental-health'))
)
SELECT b.id AS subject FROM boards b WHERE b.id NOT IN (SELECT k.board FROM knowing k);
