-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-membership-may-change
-- mode: option
-- strength: may
-- theme: partnership
-- subject: forum
-- statement: Membership of the Partnership may change as its priorities do.
-- check: Shows the seats of the Partnership that have a first or a last day.
-- message: Seats with dates: {title}.
-- fix: Give seats of the Partnership a first and a last day.
-- source: ICS design framework (NHS England, June 2021) | Establishment and membership
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, s.id AS also, coalesce(s.title, s.id) AS title
FROM partnerships p JOIN partnership_seats s ON s.forum = p.id
WHERE s."from" IS NOT NULL OR s."to" IS NOT NULL;
