-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-lay-and-clinical-voice
-- strength: may
-- mode: structure
-- theme: board
-- subject: forum
-- statement: The Confederation asks that lay and clinical leaders have a seat on the board.
-- check: Looks on the board for a seat tagged lay and for a clinical one (by tag, or by the role of medical director,
--   director of nursing or clinical lead). Vacant seats count.
-- message-lay: No seat on the board, filled or vacant, is tagged as bringing a lay voice.
-- message-unknown: No seat on the board has tags, so it can't be seen whether one brings a lay voice.
-- message-clinical: No seat on the board, filled or vacant, brings a clinical leader.
-- fix: Tag the non-executives that bring a lay voice, or add a lay seat.
-- repair-lay: put @non-executive-seat tags lay
-- repair-unknown: put @non-executive-seat tags lay
-- repair-lay: seat @board category=independent-non-executive role=lay-member
-- repair-unknown: seat @board category=independent-non-executive role=lay-member
-- repair-clinical: seat @board category=executive role=medical-director
-- fill-unknown: @seat-of:{subject} tags
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Clinical leadership > ICS Network position
-- also: NHS Confederation ICS Network briefing (2021) | Issue: Clinical leadership > Member reactions
-- note: DOCUMENTS DIFFER: this is a wish of the Confederation. The framework asks for two clinical executives and for
--   independent non-executives, and calls no seat lay.
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.id AS subject,
    CASE WHEN NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND s.tags IS NOT NULL) THEN 'not-recorded' END AS state,
    CASE WHEN EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND s.tags IS NOT NULL) THEN 'lay' ELSE 'unknown' END AS because
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM board_tags t WHERE t.forum = b.id AND t.tag = 'lay')
  AND NOT EXISTS (SELECT 1 FROM board_seats s WHERE s.forum = b.id AND s.role = 'lay-member')
UNION ALL
SELECT b.id, NULL, 'clinical'
FROM boards b
WHERE NOT EXISTS (SELECT 1 FROM forum_voices v WHERE v.forum = b.id AND v.voice = 'clinical');
