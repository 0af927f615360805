-- SPDX-License-Identifier: GPL-3.0-or-later
-- id: place-accountable-entity-named
-- strength: may
-- mode: structure
-- theme: place
-- subject: place
-- statement: For each place with money or authority it can be said which legal entity answers for it.
-- check: For places that hold a delegation or receive money, themselves, through their forum or through a post: the
--   responsible entity is recorded, or follows from the form (the ICS NHS body for a committee or a director), from a
--   lead provider contract for the place, or from a flow of money to it with somebody legally responsible.
-- message: The place has money or delegated authority, but which legal entity answers for it is neither recorded nor
--   follows from its form, contracts or money.
-- fix: Record the responsible entity, choose a form that leads to one, or add the missing delegation or contract.
-- repair: set {subject} responsibleEntity @body
-- source: NHS Confederation ICS Network briefing (2021) | Issue: System finance > Member reactions
-- also: NHS Confederation ICS Network briefing (2021) | Issue: System finance > ICS Network position
-- note: A question that members asked. The framework answers it with the five forms and with the ICS NHS body staying
--   accountable; a joint committee is no legal entity, so none follows from it.

WITH local (place, id) AS (
    SELECT p.id, p.id FROM system_places p
    UNION
    SELECT p.id, p.forum FROM system_places p WHERE p.forum IS NOT NULL
    UNION
    SELECT p.id, t.id FROM system_places p CROSS JOIN posts t ON t.place = p.id
), powered (place) AS (
    SELECT l.place FROM local l CROSS JOIN delegations d ON d."to" = l.id
    UNION
    SELECT l.place FROM local l CROSS JOIN flows m ON m."to" = l.id
), answered (place) AS (
    SELECT p.id
    FROM system_places p CROSS JOIN places_forms f ON f.owner = p.id
    WHERE +f.value IN ('committee', 'individual-director')
      AND EXISTS (SELECT 1 FROM nhs_bodies b WHERE b.of_system = p.of_system)
    UNION
    SELECT p.id FROM system_places p CROSS JOIN contracts k ON k.place = p.id WHERE k.kind = 'lead-provider'
    UNION
    SELECT l.place FROM local l CROSS JOIN flows m ON m."to" = l.id WHERE +m.legallyResponsible IS NOT NULL
)
SELECT p.id AS subject
FROM system_places p CROSS JOIN places x ON x.id = p.id
WHERE x.responsibleEntity IS NULL
  AND p.id IN (SELECT place FROM powered)
  AND p.id NOT IN (SELECT place FROM answered);
