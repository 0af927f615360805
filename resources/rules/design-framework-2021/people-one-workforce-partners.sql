-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: people-one-workforce-partners
-- strength: expected
-- mode: structure
-- theme: people
-- subject: system
-- statement: The workforce is seen as one, and councils, the voluntary sector and others shape how.
-- check: Looks on the forums of the ICS NHS body with people in their remit, taken together, for a seat that brings a
--   local authority and one that brings the voluntary sector, by its sector or the organisation it is drawn from.
--   Vacant seats count. Where no forum has people in its remit, people-governance-arrangements says so.
-- message: The forum that looks after people has no seat, filled or vacant, for: {sector}.
-- fix: Add those seats to the forum with people in its remit.
-- repair: seat {also} category=member sector={fix_sector}
-- source: ICS design framework (NHS England, June 2021) | People and culture

WITH forum (of_system, id) AS (
    SELECT f.of_system, f.id FROM body_forums f CROSS JOIN forums_remit r ON r.owner = f.id WHERE +r.value = 'people'
), wanted (sector, name) AS (
    VALUES ('council', 'a local authority'), ('vcse', 'the voluntary sector')
), brought (of_system, sector) AS (
    SELECT f.of_system, v.voice FROM forum f CROSS JOIN forum_voices v ON v.forum = f.id AND v.of_system = f.of_system
)
SELECT f.of_system AS subject, f.id AS also, w.name AS sector,
    CASE w.sector WHEN 'council' THEN 'local-authority' ELSE w.sector END AS fix_sector
FROM forum f CROSS JOIN wanted w
WHERE (f.of_system, w.sector) NOT IN (SELECT of_system, sector FROM brought);
