-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: committee-outside-members-allowed
-- mode: option
-- strength: may
-- theme: committee
-- subject: forum
-- statement: A committee may have members who are neither on the board nor staff of the body.
-- check: Shows the members of committees under the board whose person has no seat on the board and whom the body does
--   not employ.
-- message: Members from outside: {title}.
-- fix: Nothing is needed; record where a member is drawn from.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM board_committees)

SELECT c.id AS subject, s.id AS also, coalesce(s.title, s.id) AS title
FROM board_committees c
JOIN seats s ON s.forum = c.id
WHERE coalesce(s.category, '') <> 'attendee'
  AND (s.person IS NOT NULL OR s.drawnFrom IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM board_seats b WHERE b.forum = c.board AND b.person = s.person)
  AND coalesce(s.employedBy, '') NOT IN (SELECT o.id FROM payers o WHERE o.kind = 'ics-nhs-body')
  AND coalesce(s.drawnFrom, '') NOT IN (SELECT o.id FROM payers o WHERE o.kind = 'ics-nhs-body');
