-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: partnership-meets-in-public
-- strength: must
-- mode: attribute
-- theme: partnership
-- subject: forum
-- statement: The Partnership holds its formal sessions in public.
-- check: Looks at whether the Partnership meets in public.
-- message-private: The Partnership doesn't meet in public.
-- message-unknown: Whether the Partnership meets in public isn't recorded: fill in “meets in public” on it.
-- fix: Let the Partnership hold its formal sessions in public and record it.
-- source: ICS design framework (NHS England, June 2021) | Leadership and accountability
-- applies: EXISTS (SELECT 1 FROM partnerships)

SELECT p.id AS subject, CASE WHEN f.meetsInPublic IS NULL THEN 'not-recorded' END AS state,
    CASE WHEN f.meetsInPublic IS NULL THEN 'unknown' ELSE 'private' END AS because
FROM partnerships p CROSS JOIN forums f ON f.id = p.id
WHERE coalesce(f.meetsInPublic, 0) = 0;
