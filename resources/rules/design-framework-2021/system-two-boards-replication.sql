-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: system-two-boards-replication
-- strength: may
-- mode: structure
-- theme: system
-- subject: system
-- statement: A board and a Partnership with nearly the same people may do the same work twice, above all in a small
--   system.
-- check: Counts the people who hold seats on both and divides by the seats of the smaller forum; looks also for
--   functions that both exercise or decide. Seats that nobody holds share nobody. The limit is the setting
--   shared-membership. Vacant and designate seats count.
-- message-people: {shared} people sit on both the board and the Partnership, whose smaller one has {seats} seats,
--   vacant ones counted: more than the share of {limit} set as the limit.
-- message-functions: Both the board and the Partnership hold {function}.
-- fix: Compare the two lists of members; then join the meetings, part the remits, or keep both and write down why.
-- repair-functions: drop {also1} {fix_partnership}
-- repair-functions: drop {also1} {fix_board}
-- source: NHS Confederation ICS Network briefing (2021) | Issue: Governance > Member reactions
-- note: A concern that members reported. The documents give no figure for the overlap: the limit is a person's own,
--   and starts at a half.

WITH seats_of (of_system, board, partnership, shared, smaller) AS (
    SELECT b.of_system, b.id, p.id,
        (SELECT count(DISTINCT x.person)
         FROM board_seats x CROSS JOIN partnership_seats y ON y.person = x.person AND y.forum = p.id
         WHERE x.forum = b.id),
        min((SELECT count(*) FROM board_seats x WHERE x.forum = b.id), (SELECT count(*) FROM partnership_seats y WHERE y.forum = p.id))
    FROM boards b JOIN partnerships p ON p.of_system = b.of_system
), top (id) AS (
    SELECT id FROM boards UNION ALL SELECT id FROM partnerships
), holds (who, function) AS (
    SELECT e.value, e.owner FROM functions_exercisedBy e WHERE e.value IN (SELECT id FROM top)
    UNION
    SELECT d.who, d.function FROM deciders d WHERE d.who IN (SELECT id FROM top)
), threshold (share) AS (
    SELECT coalesce((SELECT value FROM settings WHERE name = 'shared-membership'), 0.5)
)
SELECT s.of_system AS subject, s.board AS also1, s.partnership AS also2, 'people' AS because, s.shared, s.smaller AS seats,
    t.share AS "limit", NULL AS function,
    NULL AS fix_board, NULL AS fix_partnership
FROM seats_of s JOIN threshold t
WHERE s.smaller > 0 AND s.shared > t.share * s.smaller
UNION ALL
SELECT b.of_system, f.id, NULL, 'functions', NULL, NULL, NULL, coalesce(f.name, f.id), b.id, p.id
FROM boards b
JOIN partnerships p ON p.of_system = b.of_system
JOIN holds x ON x.who = b.id
JOIN holds y ON y.who = p.id AND y.function = x.function
JOIN functions f ON f.id = x.function;
