-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-model-a-leadership-board
-- strength: may
-- mode: structure
-- theme: collaborative
-- subject: collaborative
-- statement: Model A: the providers' chief executives meet, with decisions handed to them by their own boards.
-- check: Where the operating model is leadership-board: the chief executive of each trust among the members has a
--   seat on the collaborative's forum, and each of these trusts has delegated to that forum or to a post or forum of
--   its own. Vacant and designate seats count.
-- message-forum: The forum of the collaborative isn't recorded.
-- message-chief: Trusts whose chief executive has no seat, filled or vacant, on {forum}: {trust}.
-- message-delegation: Trusts that have delegated nothing to their chief executive, a committee of their own or the
--   collaborative's forum: {trust}.
-- fix: Add the chief executives' seats and each board's delegation.
-- repair-forum: forum-for {subject}
-- repair-chief: seat {subject} category=member role=chief-executive from={also}
-- repair-delegation: add delegation from={also} to={fix_forum} inSchemesOf={also}
-- fill-forum: {subject} forum
-- source: Norfolk and Waveney ICS development slides (June 2021) | Collaborative operating models
-- note: The slides' abbreviation “CinC” is read as committees in common: each board's own committee meets beside the
--   others, so authority stays with each organisation.

WITH board AS (
    SELECT c.id, c.forum FROM checked_collaboratives c WHERE c.operatingModel = 'leadership-board'
), trust (collaborative, forum, id, name) AS (
    SELECT b.id, b.forum, o.id, coalesce(o.name, o.id)
    FROM board b
    CROSS JOIN collaboratives_members m ON m.owner = b.id
    CROSS JOIN organisations o ON o.id = m.value
    WHERE o.kind IN ('nhs-trust', 'foundation-trust')
)
SELECT b.id AS subject, NULL AS also, 'not-recorded' AS state, 'forum' AS because, NULL AS trust, NULL AS forum, NULL AS fix_forum
FROM board b
WHERE b.forum IS NULL
UNION ALL
SELECT t.collaborative, t.id, NULL, 'chief', t.name, coalesce(f.name, f.id), f.id
FROM trust t CROSS JOIN forums f ON f.id = t.forum
WHERE NOT EXISTS (SELECT 1 FROM chief_executives s WHERE s.forum = t.forum AND t.id IN (s.drawnFrom, s.employedBy))
UNION ALL
SELECT t.collaborative, t.id, NULL, 'delegation', t.name, NULL, t.forum
FROM trust t
WHERE NOT EXISTS (
    SELECT 1 FROM delegations d
    LEFT JOIN posts p ON p.id = d."to"
    LEFT JOIN forums f ON f.id = d."to"
    WHERE d."from" = t.id AND (d."to" = t.forum OR p.organisation = t.id OR f.body = t.id)
    UNION ALL
    SELECT 1 FROM forums g CROSS JOIN delegations d ON d."from" = g.id
    WHERE g.body = t.id AND d."to" = t.forum);
