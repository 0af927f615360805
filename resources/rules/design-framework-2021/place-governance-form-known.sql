-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-governance-form-known
-- mode: option
-- strength: may
-- theme: place
-- subject: place
-- statement: Five arrangements are open to a place: consultative forum, committee, joint committee, individual
--   director, lead provider.
-- check: Shows which of the five each place has; it may have several.
-- message-consultative-forum: It is a consultative forum.
-- message-committee: It is a committee of the body.
-- message-joint-committee: It is a joint committee.
-- message-individual-director: A director has authority for it.
-- message-lead-provider: A lead provider delivers for it.
-- fix: Choose one or more of the five, each for the functions it suits.
-- source: ICS design framework (NHS England, June 2021) | Place-based partnerships
-- also: NHS England webinar on integrated care systems (12 July 2021) | ICS NHS Board membership
-- note: “Any of” is read as one or several for each place. The documents do not say that the list is closed.
-- applies: EXISTS (SELECT 1 FROM system_places)

SELECT p.id AS subject, f.value AS because
FROM system_places p JOIN places_forms f ON f.owner = p.id;
