-- SPDX-License-Identifier: GPL-3.0-or-later
-- title: ICS design framework, June 2021
-- Views that the rules of this pack share. The program adds them before it prepares the rules. To try a rule by hand, open a
-- workspace with one option in any SQLite shell, `.read` this file and then the rule: what it prints is what falls short.
--
-- A rule about a system starts at `this_system` and reaches forums, places and areas, and the seats of forums, through the
-- `system_...` views below: then the program can run it again for one system alone when these change. What names no system belongs
-- to the only one, if there is only one.

-- The system being checked; by hand, every system.
CREATE TEMP VIEW IF NOT EXISTS this_system AS SELECT * FROM systems;

-- What a person may set, such as a threshold; by hand, nothing is set.
CREATE TEMP VIEW IF NOT EXISTS settings AS SELECT NULL AS name, NULL AS value WHERE 0;

CREATE TEMP VIEW system_forums AS
SELECT s.id AS of_system, f.id, coalesce(f.name, f.id) AS name, f.kind, f.level, f.body, f.parent, f.decisionMaking
FROM this_system s
JOIN forums f ON f.system = s.id OR (f.system IS NULL AND (SELECT count(*) FROM systems) = 1);

CREATE TEMP VIEW system_places AS
SELECT s.id AS of_system, p.id, coalesce(p.name, p.id) AS name, p.forum, p.leader, p.areas, p.pcns
FROM this_system s
JOIN places p ON p.system = s.id OR (p.system IS NULL AND (SELECT count(*) FROM systems) = 1);

CREATE TEMP VIEW system_areas AS
SELECT s.id AS of_system, a.id, coalesce(a.name, a.id) AS name, a.tier, a.socialCare, a.inFootprint, a.authority
FROM this_system s
JOIN areas a ON a.system = s.id OR (a.system IS NULL AND (SELECT count(*) FROM systems) = 1);

-- Organisations that work in the system, whether or not it is their home.
CREATE TEMP VIEW system_organisations AS
SELECT s.id AS of_system, o.id, coalesce(o.name, o.id) AS name, o.kind, o.services
FROM this_system s
JOIN organisations o
    ON o.homeSystem = s.id
    OR EXISTS (SELECT 1 FROM organisations_systems x WHERE x.owner = o.id AND x.value = s.id)
    OR (o.homeSystem IS NULL AND o.systems IS NULL AND (SELECT count(*) FROM systems) = 1);

CREATE TEMP VIEW system_collaboratives AS
SELECT s.id AS of_system, c.id, coalesce(c.name, c.id) AS name, c.forum
FROM this_system s
JOIN collaboratives c
    ON EXISTS (SELECT 1 FROM collaboratives_systems x WHERE x.owner = c.id AND x.value = s.id)
    OR (c.systems IS NULL AND (SELECT count(*) FROM systems) = 1);

-- The ICS NHS body; more than one if the drawing has more than one. One whose home isn't recorded counts where no other has its home
-- in the system; a neighbour's body that works here too doesn't.
CREATE TEMP VIEW nhs_bodies AS
SELECT s.id AS of_system, o.id, coalesce(o.name, o.id) AS name, o.statutory, o.homeSystem
FROM this_system s
JOIN organisations o
    ON o.homeSystem = s.id
    OR (o.homeSystem IS NULL
        AND ((SELECT count(*) FROM systems) = 1
             OR EXISTS (SELECT 1 FROM organisations_systems x WHERE x.owner = o.id AND x.value = s.id))
        AND NOT EXISTS (SELECT 1 FROM organisations h WHERE h.homeSystem = s.id AND h.kind = 'ics-nhs-body'))
WHERE o.kind = 'ics-nhs-body';

-- The board of the ICS NHS body. One whose body isn't recorded is taken for it; boards of trusts aren't.
CREATE TEMP VIEW boards AS
SELECT f.of_system, f.id, f.name, f.body
FROM system_forums f
WHERE f.kind = 'board'
  AND (f.body IS NULL OR f.body IN (SELECT o.id FROM organisations o WHERE o.kind = 'ics-nhs-body'));

CREATE TEMP VIEW partnerships AS
SELECT f.of_system, f.id, f.name, f.level
FROM system_forums f
WHERE f.kind = 'ics-partnership' AND coalesce(f.level, 'system') = 'system';

-- All forums of the ICS NHS body: the board, what belongs to the body, joint committees it is a party to, and what is beneath them.
CREATE TEMP VIEW body_forums AS
WITH RECURSIVE own (of_system, id) AS (
    SELECT of_system, id FROM boards
    UNION
    SELECT f.of_system, f.id
    FROM system_forums f
    WHERE f.body IN (SELECT o.id FROM organisations o WHERE o.kind = 'ics-nhs-body')
    UNION
    SELECT f.of_system, f.id
    FROM system_forums f
    WHERE f.kind IN ('joint-committee', 'committees-in-common')
      AND EXISTS (SELECT 1 FROM forums_parties p JOIN organisations o ON o.id = p.value
                  WHERE p.owner = f.id AND o.kind = 'ics-nhs-body')
    UNION
    SELECT own.of_system, f.id
    FROM own JOIN system_forums f ON f.parent = own.id AND f.of_system = own.of_system
)
SELECT own.of_system, f.id, coalesce(f.name, f.id) AS name, f.kind, f.remit, f.decisionMaking
FROM own JOIN forums f ON f.id = own.id
WHERE coalesce(f.kind, '') NOT IN ('ics-partnership', 'health-and-wellbeing-board', 'scrutiny-committee');

-- Their seats.
CREATE TEMP VIEW body_seats AS
SELECT f.of_system, f.id AS forum, s.id, s.person, s.role, s.drawnFrom, s.portfolio, s.perspectives
FROM body_forums f JOIN seats s ON s.forum = f.id;

-- Committees under the board. One of the ICS NHS body that names no parent counts; `parent` shows that it doesn't.
CREATE TEMP VIEW board_committees AS
SELECT b.of_system, b.id AS board, f.id, f.name, f.parent
FROM boards b
JOIN system_forums f ON f.of_system = b.of_system
WHERE f.kind = 'committee'
  AND (f.parent = b.id
       OR (f.parent IS NULL AND f.body IN (SELECT o.id FROM organisations o WHERE o.kind = 'ics-nhs-body')));

-- Whoever holds authority that starts at the board or the body, however long the chain of delegations.
CREATE TEMP VIEW traced AS
WITH RECURSIVE reach (of_system, id) AS (
    SELECT of_system, id FROM boards
    UNION
    SELECT of_system, id FROM nhs_bodies
    UNION
    SELECT reach.of_system, d."to" FROM reach JOIN delegations d ON d."from" = reach.id
    UNION
    SELECT p.of_system, p.forum
    FROM reach JOIN system_places p ON p.id = reach.id AND p.of_system = reach.of_system
    WHERE p.forum IS NOT NULL
)
SELECT of_system, id FROM reach;

-- Delegations with the organisation that gives them: for a forum or a post the one it belongs to.
CREATE TEMP VIEW given AS
SELECT d.id, d."from", d."to", coalesce(f.body, t.organisation, d."from") AS giver, d.inSchemesOf
FROM delegations d
LEFT JOIN forums f ON f.id = d."from"
LEFT JOIN posts t ON t.id = d."from";

-- Who decides what.
CREATE TEMP VIEW deciders AS
SELECT d.function, d.id AS decision, p.who
FROM decisions d JOIN decisions_parts p ON p.owner = d.id
WHERE p.part = 'decides';

-- Seats of a place's forum with the sector they bring: their own, else that of the organisation they are drawn from.
CREATE TEMP VIEW place_seats AS
SELECT p.id AS place, s.id AS seat, s.role, s.drawnFrom, o.kind AS drawn_kind, o.services AS drawn_services,
    coalesce(s.sector, CASE o.kind
        WHEN 'nhs-trust' THEN 'nhs-trust'
        WHEN 'foundation-trust' THEN 'nhs-trust'
        WHEN 'general-practice' THEN 'primary-care'
        WHEN 'pcn' THEN 'primary-care'
        WHEN 'local-authority' THEN 'local-authority'
        WHEN 'social-care-provider' THEN 'social-care'
        WHEN 'vcse' THEN 'vcse'
        WHEN 'vcse-alliance' THEN 'vcse'
        WHEN 'healthwatch' THEN 'people-who-access-care'
        WHEN 'independent-provider' THEN 'independent-provider'
        WHEN 'cic' THEN 'independent-provider'
        ELSE 'other' END) AS sector
FROM system_places p
JOIN system_forums f ON f.id = p.forum AND f.of_system = p.of_system
JOIN seats s ON s.forum = f.id
LEFT JOIN organisations o ON o.id = s.drawnFrom;
