-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-engagement-builds-on-existing
-- mode: declaration
-- strength: expected
-- theme: partnership
-- subject: forum
-- statement: The Partnership builds on the expertise, relationships and forums for engagement that are there locally.
-- check: Asks the Partnership to confirm it, and names the forums of places and of engagement recorded as feeding into
--   it.
-- message-none: It is not confirmed that the Partnership builds on engagement that is there already; no engagement is
--   recorded as feeding into it.
-- message-some: It is not confirmed that the Partnership builds on engagement that is there already, such as {name}.
-- fix: Link an engagement that is there already to the Partnership and confirm that it is used.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability

SELECT p.id AS subject, CASE WHEN e.id IS NULL THEN 'none' ELSE 'some' END AS because, e.id AS also, e.name
FROM partnerships p
LEFT JOIN engagement_feedsInto f ON f.value = p.id
LEFT JOIN engagement e ON e.id = f.owner;
