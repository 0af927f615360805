-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: collab-governance-for-providers
-- strength: may
-- mode: attribute
-- theme: collaborative
-- subject: collaborative
-- statement: Providers, with their partners, choose how their collaborative works and is governed.
-- check: Looks for the operating model of each collaborative. Where none is chosen, a forum whose purpose describes
--   the model stands for it.
-- message-unknown: How the collaborative works isn't recorded: choose an “operating model” (leadership board, lead
--   provider, shared leadership or single organisation).
-- message-forum: The collaborative has a forum ({forum}), but neither an operating model nor a purpose that describes
--   one.
-- fix: Choose an operating model, or describe another in the purpose of the collaborative's forum.
-- source: ICS design framework (NHS England, June 2021) | Provider collaboratives
-- note: The documents differ: the framework leaves the model open; the four models offered are those of Norfolk and
--   Waveney.

SELECT c.id AS subject, f.id AS also, CASE WHEN f.purpose IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.purpose IS NULL THEN 'unknown' ELSE 'forum' END AS because, coalesce(f.name, f.id) AS forum
FROM checked_collaboratives c LEFT JOIN forums f ON f.id = c.forum
WHERE c.operatingModel IS NULL AND trim(coalesce(f.purpose, '')) = '';
