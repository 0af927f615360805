-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: body-executive-group-allowed
-- mode: option
-- strength: may
-- theme: nhs-body
-- subject: system
-- statement: The board may have an executive group for the day-to-day running of the body.
-- check: Shows executive groups beneath the board.
-- message: It has {name}.
-- fix: Add an executive group under the board.
-- source: ICS design framework (NHS England, June 2021) | Committees and decision-making
-- applies: EXISTS (SELECT 1 FROM boards)

SELECT b.of_system AS subject, f.id AS also, f.name
FROM boards b JOIN system_forums f ON f.of_system = b.of_system AND f.kind = 'executive-group'
WHERE f.parent = b.id OR f.parent IS NULL;
