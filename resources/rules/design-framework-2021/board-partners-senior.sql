-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: board-partners-senior
-- strength: may
-- mode: attribute
-- theme: board
-- subject: forum
-- statement: Partner members from trusts and councils are often their chief executive or of executive rank.
-- check: Looks at the position that the holder of each partner seat has in the organisation the seat is drawn from:
--   chief executive in a trust (a deputy or assistant is none), executive in a local authority.
-- message-trust: Partner seats of trusts that aren't held by a chief executive: {seat}.
-- message-council: Partner seats of councils that aren't held by an executive: {seat}.
-- message-unknown: What positions the holders have isn't recorded: {open}. Fill in “positions” of these people.
-- fix: Note the holder's position; change it only if you wish to.
-- fill-unknown: {fix_person} positions
-- source: ICS design framework (NHS England, June 2021) | The ICS NHS board
-- note: An expectation about what will often be so: shown as a hint and never as a failure.
-- applies: EXISTS (SELECT 1 FROM boards)

WITH partners (board, id, name, person, positions, organisation, kind) AS (
    SELECT b.id, s.id, coalesce(s.title, s.id), p.id, p.positions, o.id, o.kind
    FROM boards b
    CROSS JOIN board_seats s ON s.forum = b.id
    CROSS JOIN people p ON p.id = s.person
    CROSS JOIN organisations o ON o.id = s.drawnFrom
    WHERE s.category = 'partner' AND o.kind IN ('nhs-trust', 'foundation-trust', 'local-authority')
)
SELECT p.board AS subject, p.id AS also, CASE WHEN p.positions IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN p.positions IS NULL THEN 'unknown' WHEN p.kind = 'local-authority' THEN 'council' ELSE 'trust' END AS because,
    CASE WHEN p.positions IS NOT NULL THEN p.name END AS seat, CASE WHEN p.positions IS NULL THEN p.name END AS open,
    p.person AS fix_person
FROM partners p
WHERE NOT EXISTS (
    SELECT 1 FROM people_positions x
    WHERE x.owner = p.person AND x.organisation = p.organisation
      AND ((lower(x.title) LIKE '%chief executive%' AND lower(x.title) NOT LIKE '%deputy%' AND lower(x.title) NOT LIKE '%assistant%')
           OR (p.kind = 'local-authority' AND x.executive = 1)));
