-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-chief-executive-accountable-officer
-- strength: must
-- mode: structure
-- theme: board
-- subject: forum
-- statement: The chief executive is the accountable officer for the money the ICS NHS body is given.
-- check: Looks for a post of kind accountable-officer of the ICS NHS body and compares who holds it with who holds
--   the chief executive's seat on the board. A designate holder counts as the holder; where both are vacant there is
--   nothing to compare. An officer beside a vacant seat falls short; beside one that is held by nobody on record it
--   isn't known.
-- message-none: The ICS NHS body has no post of accountable officer; it needs 1.
-- message-empty: Nobody holds the post of accountable officer, while the chief executive's seat is held by {who}.
-- message-vacant: {who} is accountable officer, but no holder is recorded for the chief executive's seat.
-- message-unfilled: {who} is accountable officer, but the chief executive's seat is vacant.
-- message-other: {who} is accountable officer, but {chief} holds the chief executive's seat.
-- fix: Give the post of accountable officer to the chief executive.
-- repair-none: add post kind=accountable-officer title="Accountable officer" organisation=@body person?=@chief
-- repair-empty: set {fix_post} person {fix_chief}
-- repair-other: set {fix_post} person {fix_chief}
-- repair-vacant: set {also} person {fix_officer}
-- repair-unfilled: set {also} person {fix_officer}; set {also} status designate
-- repair-unfilled: clear {fix_post} person
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- applies: EXISTS (SELECT 1 FROM boards)

WITH officer (board, post, person) AS (
    SELECT b.id, t.id, t.person
    FROM boards b
    CROSS JOIN nhs_bodies o ON o.of_system = b.of_system
    CROSS JOIN posts t ON t.organisation = o.id AND t.kind = 'accountable-officer'
), chief (board, seat, person, vacant) AS (
    SELECT b.id, s.id, s.person, s.status IS 'vacant' FROM boards b CROSS JOIN board_seats s ON s.forum = b.id WHERE s.role = 'chief-executive'
)
SELECT b.id AS subject, NULL AS also, NULL AS state, 'none' AS because, NULL AS who, NULL AS chief, NULL AS fix_post, NULL AS fix_chief,
    NULL AS fix_officer
FROM boards b
WHERE b.id NOT IN (SELECT board FROM officer)
UNION ALL
SELECT f.board, c.seat, CASE WHEN f.person IS NOT NULL AND c.person IS NULL AND NOT c.vacant THEN 'not-recorded' END,
    CASE WHEN f.person IS NULL THEN 'empty' WHEN c.person IS NOT NULL THEN 'other' WHEN c.vacant THEN 'unfilled' ELSE 'vacant' END,
    coalesce((SELECT p.name FROM people p WHERE p.id = coalesce(f.person, c.person)), f.person, c.person),
    coalesce((SELECT p.name FROM people p WHERE p.id = c.person), c.person), f.post, c.person, f.person
FROM officer f CROSS JOIN chief c ON c.board = f.board
WHERE f.person IS NOT c.person
  AND NOT EXISTS (SELECT 1 FROM officer g CROSS JOIN chief d ON d.board = g.board AND d.person = g.person WHERE g.board = f.board);
