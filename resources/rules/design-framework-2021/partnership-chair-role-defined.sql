-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-chair-role-defined
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The role, the term of office and the accountabilities of the Partnership's chair are written down.
-- check: Looks on the chair's seat of the Partnership for a role (other than the bare word chair) or a portfolio, for
--   the term of office and for the accountabilities.
-- message-unknown: On the chair's seat of the Partnership these aren't recorded: {field}.
-- message-empty: On the chair's seat of the Partnership these are empty: {field}.
-- fix: Fill in the role, the term of office and the accountabilities on the chair's seat.
-- fill-unknown: {also} termOfOffice
-- fill-unknown: {also} accountabilities
-- fill-unknown: {also} portfolio
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- applies: EXISTS (SELECT 1 FROM partnerships)

WITH fields (forum, seat, name, value) AS (
    SELECT p.id, s.id, 'role', coalesce(nullif(s.role, 'chair'), s.portfolio)
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id AND s.category = 'chair'
    UNION ALL
    SELECT p.id, s.id, 'term of office', s.termOfOffice
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id AND s.category = 'chair'
    UNION ALL
    SELECT p.id, s.id, 'accountabilities', s.accountabilities
    FROM partnerships p CROSS JOIN partnership_seats s ON s.forum = p.id AND s.category = 'chair'
)
SELECT f.forum AS subject, f.seat AS also, CASE WHEN f.value IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.value IS NULL THEN 'unknown' ELSE 'empty' END AS because, f.name AS field
FROM fields f
WHERE trim(coalesce(f.value, '')) = '';
