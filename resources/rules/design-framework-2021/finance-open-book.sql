-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: finance-open-book
-- mode: declaration
-- strength: expected
-- theme: finance
-- subject: system
-- statement: Providers of NHS services keep an open book with each other, with better data on costs.
-- check: Looks for NHS trusts and foundation trusts of the system for which an open book is not recorded, and asks the
--   system to confirm it for them.
-- message: It is not confirmed that {name} keeps an open book.
-- fix: Record the open book on each trust, or confirm it for all with how the data is shared.
-- source: ICS design framework (NHS England, June 2021) | ICS allocations
-- note: The source says what will make costs clear; it gives no order.
-- applies: EXISTS (SELECT 1 FROM system_organisations WHERE kind IN ('nhs-trust', 'foundation-trust'))

SELECT o.of_system AS subject, o.id AS also, o.name
FROM system_organisations o JOIN organisations r ON r.id = o.id
WHERE o.kind IN ('nhs-trust', 'foundation-trust') AND coalesce(r.openBook, 0) = 0;
