-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: organisation-executives-stay-accountable
-- strength: must
-- mode: structure
-- theme: organisation
-- subject: organisation
-- statement: A provider's executive who sits on the board of the ICS NHS body still answers to the provider's own
--   board.
-- check: Looks at seats on the board held by somebody with an executive position in a trust, independent provider or
--   community interest company. What is written about the seat's accountability must name that organisation (or “own
--   board”) and the ICS NHS body or its board.
-- message-unknown: Whom the person in {seat} answers to isn't recorded; it needs 2 lines, to the provider's board and
--   to the board of the ICS NHS body.
-- message-own: What is written about {seat} doesn't say that its holder stays accountable to {provider}.
-- message-body: What is written about {seat} doesn't say that its holder is accountable to the board of the ICS NHS
--   body.
-- fix: Write both lines into the accountabilities of the seat: to the provider's own board for the post held there,
--   and to the board of the ICS NHS body for work as its member.
-- repair: set {also} accountabilities "To {fix_own} for the post held there; to {fix_board} for this seat."
-- source: ICS design framework (NHS England, June 2021) | Accountability and oversight

WITH double (of_system, board, board_name, seat, title, text, provider, name, short) AS (
    SELECT b.of_system, b.id, b.name, s.id, coalesce(s.title, s.id), s.accountabilities, o.id, coalesce(o.name, o.id), o.shortName
    FROM boards b
    CROSS JOIN board_seats s ON s.forum = b.id
    CROSS JOIN people_positions p ON p.owner = s.person
    CROSS JOIN organisations o ON o.id = p.organisation
    WHERE p.executive AND o.kind IN ('nhs-trust', 'foundation-trust', 'independent-provider', 'cic')
)
SELECT d.provider AS subject, d.seat AS also, 'not-recorded' AS state, 'unknown' AS because, d.title AS seat, NULL AS provider, d.name AS fix_own,
    d.board_name AS fix_board
FROM double d
WHERE d.text IS NULL
UNION ALL
SELECT d.provider, d.seat, NULL, 'own', d.title, d.name, d.name, d.board_name
FROM double d
WHERE d.text IS NOT NULL AND instr(d.text, d.name) = 0 AND coalesce(instr(d.text, d.short), 0) = 0 AND d.text NOT LIKE '%own board%'
UNION ALL
SELECT d.provider, d.seat, NULL, 'body', d.title, NULL, d.name, d.board_name
FROM double d
WHERE d.text IS NOT NULL AND instr(d.text, d.board_name) = 0
  AND NOT EXISTS (SELECT 1 FROM nhs_bodies b CROSS JOIN organisations o ON o.id = b.id
                  WHERE b.of_system = d.of_system AND (instr(d.text, b.name) > 0 OR instr(d.text, o.shortName) > 0));
