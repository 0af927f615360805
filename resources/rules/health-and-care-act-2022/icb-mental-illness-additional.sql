-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: icb-mental-illness-additional
-- mode: structure
-- strength: expected
-- theme: board
-- subject: forum
-- statement: A member from a mental health trust who is nominated jointly comes on top of the one that trusts nominate
--   in any case.
-- check: Looks whether the only member nominated by trusts is also the only one marked as knowing services for mental
--   illness.
-- message: {title} is the only member nominated by trusts and the only one who knows services for mental illness;
--   guidance asks for one more.
-- fix: Add a further member nominated by trusts, another board member for mental health, or an executive director for
--   it.
-- repair: seat {subject} category=partner perspective=mental-health
-- source: NHS England guidance on integrated care board constitutions and governance (2022) | Board composition:
--   mental health
-- note: Policy of NHS England since 1 July 2022. The chief executive of a mental health trust in another seat, or an
--   executive director for mental health, is the other way that guidance names.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH knowing (board, id, drawnFrom) AS (
    SELECT m.board, m.id, m.drawnFrom
    FROM icb_members m
    WHERE m.is_ordinary
      AND (EXISTS (SELECT 1 FROM seats_perspectives x WHERE x.owner = m.id AND x.value = 'mental-health')
           OR EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = m.id AND t.value = 'mental-health'))
), from_trusts (board, id, title) AS (
    SELECT DISTINCT m.board, m.id, m.title
    FROM icb_members m
    JOIN seats_selectedBy x ON x.owner = m.id
    JOIN organisations o ON o.id = x.value AND o.kind IN ('nhs-trust', 'foundation-trust')
    WHERE m.is_ordinary
)
SELECT t.board AS subject, t.id AS also, t.title
FROM from_trusts t
WHERE (SELECT count(*) FROM from_trusts u WHERE u.board = t.board) = 1
  AND t.id IN (SELECT k.id FROM knowing k)
  AND (SELECT count(*) FROM knowing k WHERE k.board = t.board) = 1;
