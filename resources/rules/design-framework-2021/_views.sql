-- SPDX-License-Identifier: GPL-3.0-or-later
-- title: ICS design framework, June 2021
-- Views that the rules of this pack share. The program adds them before it prepares the rules. To try a rule by hand, open a
-- workspace with one option in any SQLite shell, `.read` this file and then the rule: what it prints is what falls short.
--
-- A rule about a system starts at `this_system` and reaches forums, places and areas, and the seats of forums, through the
-- `system_...` views below: then the program can run it again for one system alone when these change. What names no system belongs
-- to the only one, if there is only one.

-- beside: system_seats body_seats board_seats partnership_seats checked_places place_seats place_perspectives deciders

-- look up: deciders by function
-- look up: deciders by who
-- look up: given by to
-- look up: traced by id
-- look up: seated by id
-- look up: body_seats by person
-- look up: body_forums by id
-- look up: system_forums by parent
-- look up: system_seats by forum
-- look up: partner_voices by id
-- look up: chief_executives by forum
-- look up: supra_seats by forum
-- look up: payers by id
-- look up: provider_selections by id

-- rows: system_forums by id of forums
-- rows: system_places by id of places
-- rows: system_areas by id of areas
-- rows: system_organisations by id of organisations
-- rows: system_providers by id of organisations
-- rows: checked_forums by id of forums
-- rows: checked_places by id of places
-- rows: boards by id of forums
-- rows: partnerships by id of forums
-- rows: payers by id of organisations
-- rows: body_systems by body of organisations
-- rows: home_organisations by id of organisations
-- rows: home_forums by id of forums
-- rows: place_authorities by id of organisations
-- rows: place_authorities by place of places
-- rows: social_care_authorities by id of organisations
-- rows: provider_selections by id of decisions
-- rows: board_seats by id of seats
-- rows: board_seats by forum of forums
-- rows: partnership_seats by id of seats
-- rows: partnership_seats by forum of forums
-- rows: body_seats by id of seats
-- rows: body_seats by forum of body_forums
-- rows: place_seats by seat of seats
-- rows: place_seats by seat of seats of organisations
-- rows: place_seats by forum of forums
-- rows: place_seats by place of places
-- rows: place_perspectives by seat of seats
-- rows: place_perspectives by forum of forums
-- rows: place_perspectives by place of places
-- rows: system_seats by id of seats
-- rows: system_seats by id of seats of organisations
-- rows: system_seats by forum of forums
-- rows: seated by seat of seats
-- rows: seated by seat of seats of organisations
-- rows: seated by forum of forums
-- rows: seated by forum of forums of places
-- rows: seated by forum of body_forums
-- rows: people_seats by id of seats
-- rows: people_seats by id of seats of organisations
-- rows: people_seats by forum of forums
-- rows: primary_care_seats by id of seats
-- rows: primary_care_seats by id of seats of organisations
-- rows: primary_care_seats by forum of forums
-- rows: beside_seats by id of seats
-- rows: beside_seats by id of seats of organisations
-- rows: beside_seats by forum of forums
-- rows: beside_seats by forum of forums of places
-- rows: forum_voices by forum of forums of seats
-- rows: forum_voices by forum of forums of organisations
-- rows: forum_voices by forum of forums
-- rows: body_perspectives by forum of forums of seats
-- rows: body_perspectives by forum of body_forums
-- rows: partner_voices by id of seated
-- rows: board_tags by seat of seats
-- rows: board_tags by forum of forums
-- rows: partnership_selectors by seat of seats
-- rows: partnership_selectors by forum of forums
-- rows: partnership_tags by seat of seats
-- rows: partnership_tags by forum of forums
-- rows: chief_executives by id of seats
-- rows: supra_seats by id of seats
-- rows: supra_seats by forum of forums
-- rows: deciders by decision of decisions
-- rows: given by id of delegations
-- rows: given by from of forums
-- rows: given by from of posts
-- rows: system_functions by id of functions
-- rows: system_functions by id of functions of forums
-- rows: system_functions by id of functions of organisations
-- rows: parts_on_money by decision of decisions
-- rows: parts_on_money by function of functions
-- rows: parts_on_money by function of functions of forums
-- rows: parts_on_money by function of functions of organisations
-- rows: joint_committees by id of forums
-- rows: wellbeing_boards by id of forums
-- rows: unclear_decisions by id of decisions
-- rows: unowned_functions by id of functions
-- rows: unowned_functions by accountable of organisations
-- rows: unexercised_functions by id of functions
-- rows: functions_of_england by id of functions
-- rows: provider_functions by id of functions
-- rows: provider_functions by provider of organisations
-- rows: provider_functions by accountable of organisations
-- rows: provider_money by id of flows
-- rows: provider_money by provider of organisations
-- rows: given_to_no_statutory by delegation of delegations
-- rows: given_to_no_statutory by receiver of organisations
-- rows: given_to_no_statutory by receiver of collaboratives
-- rows: given_to_no_statutory by forum of forums

-- The system being checked; by hand, every system.
CREATE TEMP VIEW IF NOT EXISTS this_system AS SELECT * FROM systems;

-- A row when what belongs to no system is checked, and then `this_system` has none; by hand, both.
CREATE TEMP VIEW IF NOT EXISTS outside AS SELECT 1 AS here;

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
FROM this_system s CROSS JOIN organisations o ON o.homeSystem = s.id
UNION ALL
SELECT s.id, o.id, coalesce(o.name, o.id), o.kind, o.services
FROM this_system s
CROSS JOIN organisations_systems x ON x.value = s.id
CROSS JOIN organisations o ON o.id = x.owner
WHERE o.homeSystem IS NOT s.id
  AND x.position = (SELECT min(y.position) FROM organisations_systems y WHERE y.owner = o.id AND y.value = s.id)
UNION ALL
SELECT s.id, o.id, coalesce(o.name, o.id), o.kind, o.services
FROM this_system s CROSS JOIN organisations o
WHERE (SELECT count(*) FROM systems) = 1 AND o.homeSystem IS NULL AND o.systems IS NULL;

CREATE TEMP VIEW system_collaboratives AS
SELECT DISTINCT s.id AS of_system, c.id, coalesce(c.name, c.id) AS name, c.forum
FROM this_system s CROSS JOIN collaboratives_systems x ON x.value = s.id CROSS JOIN collaboratives c ON c.id = x.owner
UNION ALL
SELECT s.id, c.id, coalesce(c.name, c.id), c.forum
FROM this_system s CROSS JOIN collaboratives c
WHERE (SELECT count(*) FROM systems) = 1 AND c.systems IS NULL;

-- NHS bodies that pay out or hand on money, in whatever system; ICS NHS bodies among them.
CREATE TEMP VIEW payers AS
SELECT o.id, o.kind, coalesce(o.name, o.id) AS name, o.statutory, o.homeSystem
FROM organisations o
WHERE o.kind IN ('ics-nhs-body', 'nhs-england', 'nhs-england-region');

-- Where an ICS NHS body is said to work.
CREATE TEMP VIEW body_systems AS
SELECT o.id AS body, x.value AS system
FROM organisations o CROSS JOIN organisations_systems x ON x.owner = o.id
WHERE o.kind = 'ics-nhs-body';

-- The ICS NHS body; more than one if the drawing has more than one. One whose home isn't recorded counts where no other has its home
-- in the system; a neighbour's body that works here too doesn't.
CREATE TEMP VIEW nhs_bodies AS
SELECT s.id AS of_system, o.id, o.name, o.statutory, o.homeSystem
FROM this_system s
JOIN payers o
    ON o.homeSystem = s.id
    OR (o.homeSystem IS NULL
        AND ((SELECT count(*) FROM systems) = 1 OR EXISTS (SELECT 1 FROM body_systems x WHERE x.body = o.id AND x.system = s.id))
        AND NOT EXISTS (SELECT 1 FROM payers h WHERE h.homeSystem = s.id AND h.kind = 'ics-nhs-body'))
WHERE o.kind = 'ics-nhs-body';

-- Organisations whose home the system is.
CREATE TEMP VIEW home_organisations AS
SELECT s.id AS of_system, o.id FROM this_system s CROSS JOIN organisations o ON o.homeSystem = s.id;

-- Forums of the system, whatever they are.
CREATE TEMP VIEW home_forums AS
SELECT s.id AS of_system, f.id
FROM this_system s
JOIN forums f ON f.system = s.id OR (f.system IS NULL AND (SELECT count(*) FROM systems) = 1);

-- The board of the ICS NHS body. One whose body isn't recorded is taken for it; boards of trusts aren't.
CREATE TEMP VIEW boards AS
SELECT f.of_system, f.id, f.name, f.body
FROM system_forums f
WHERE f.kind = 'board'
  AND (f.body IS NULL OR EXISTS (SELECT 1 FROM payers o WHERE o.id = f.body AND o.kind = 'ics-nhs-body'));

-- Its seats, and further down those of the Partnership. Rules read them here rather than from `seats`: then they need not run again
-- when a seat elsewhere changes.
CREATE TEMP VIEW board_seats AS
SELECT b.of_system, s.forum, s.id, s.title, s.rank, s.category, s.role, s.sector, s.capacity, s.drawnFrom, s.employedBy, s.person,
    s.portfolio, s.selectedBy, s.status, s.tags, s.perspectives, s.independenceException, s.accountabilities, s.termOfOffice,
    s."from", s."to"
FROM boards b CROSS JOIN seats s ON s.forum = b.id;

CREATE TEMP VIEW partnerships AS
SELECT f.of_system, f.id, f.name, f.level
FROM system_forums f
WHERE f.kind = 'ics-partnership' AND coalesce(f.level, 'system') = 'system';

CREATE TEMP VIEW partnership_seats AS
SELECT p.of_system, s.forum, s.id, s.title, s.rank, s.category, s.role, s.sector, s.capacity, s.drawnFrom, s.employedBy, s.person,
    s.portfolio, s.selectedBy, s.status, s.tags, s.perspectives, s.independenceException, s.accountabilities, s.termOfOffice,
    s."from", s."to"
FROM partnerships p CROSS JOIN seats s ON s.forum = p.id;

CREATE TEMP VIEW wellbeing_boards AS
SELECT f.of_system, f.id, f.name, f.body
FROM system_forums f
WHERE f.kind = 'health-and-wellbeing-board';

-- All forums of the ICS NHS body: the board, what belongs to the body, joint committees it is a party to, and what is beneath them.
CREATE TEMP VIEW body_forums AS
WITH RECURSIVE own (of_system, id) AS (
    SELECT of_system, id FROM boards
    UNION
    SELECT f.of_system, f.id
    FROM system_forums f
    WHERE EXISTS (SELECT 1 FROM payers o WHERE o.id = f.body AND o.kind = 'ics-nhs-body')
    UNION
    SELECT f.of_system, f.id
    FROM system_forums f
    WHERE f.kind IN ('joint-committee', 'committees-in-common')
      AND EXISTS (SELECT 1 FROM forums_parties p JOIN payers o ON o.id = p.value
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
SELECT f.of_system, f.id AS forum, s.id, s.person, s.role, s.portfolio
FROM body_forums f JOIN seats s ON s.forum = f.id;

-- Committees under the board. One of the ICS NHS body that names no parent counts; `parent` shows that it doesn't.
CREATE TEMP VIEW board_committees AS
SELECT b.of_system, b.id AS board, f.id, f.name, f.parent
FROM boards b
JOIN system_forums f ON f.of_system = b.of_system
WHERE f.kind = 'committee'
  AND (f.parent = b.id
       OR (f.parent IS NULL AND EXISTS (SELECT 1 FROM payers o WHERE o.id = f.body AND o.kind = 'ics-nhs-body')));

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

-- Decisions that choose providers.
CREATE TEMP VIEW provider_selections AS
SELECT d.id, d.function, coalesce(d.text, d.id) AS name, replace(lower(d.rule), '-', ' ') AS rule
FROM decisions d
WHERE d.function LIKE 'provider-selection%';

-- Seats of a place's forum with the sector they bring: their own, else that of the organisation they are drawn from.
CREATE TEMP VIEW place_seats AS
SELECT p.id AS place, f.id AS forum, s.id AS seat, s.role, s.drawnFrom, o.kind AS drawn_kind, o.services AS drawn_services,
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
JOIN home_forums f ON f.id = p.forum AND f.of_system = p.of_system
JOIN seats s ON s.forum = f.id
LEFT JOIN organisations o ON o.id = s.drawnFrom;

-- The perspectives that they bring.
CREATE TEMP VIEW place_perspectives AS
SELECT p.id AS place, f.id AS forum, s.id AS seat, v.value AS word
FROM system_places p
JOIN home_forums f ON f.id = p.forum AND f.of_system = p.of_system
CROSS JOIN seats s ON s.forum = f.id
CROSS JOIN seats_perspectives v ON v.owner = s.id
WHERE s.perspectives > 0;

-- Functions of the system, with the id of the catalogue as `word`: an ending that names the system or is a number is left out.
CREATE TEMP VIEW system_functions AS
WITH mine AS (
    SELECT s.id AS of_system, f.* FROM this_system s CROSS JOIN functions f ON (SELECT count(*) FROM systems) = 1
    UNION ALL
    SELECT h.of_system, f.* FROM home_organisations h JOIN functions f ON f.accountable = h.id
    UNION ALL
    SELECT s.id, f.*
    FROM this_system s JOIN body_systems b ON b.system = s.id JOIN payers o ON o.id = b.body JOIN functions f ON f.accountable = b.body
    WHERE o.homeSystem IS NULL
    UNION ALL
    SELECT x.of_system, f.* FROM home_forums x JOIN functions f ON f.accountable = x.id
    UNION ALL
    SELECT x.of_system, f.*
    FROM home_forums x JOIN functions_exercisedBy e ON e.value = x.id JOIN functions f ON f.id = e.owner
    UNION ALL
    SELECT h.of_system, f.*
    FROM home_organisations h JOIN functions_exercisedBy e ON e.value = h.id JOIN functions f ON f.id = e.owner
)
SELECT DISTINCT m.of_system, m.id,
    CASE WHEN substr(m.id, -length(m.of_system) - 1) = '-' || m.of_system
             THEN substr(m.id, 1, length(m.id) - length(m.of_system) - 1)
         WHEN m.id GLOB '*-[0-9]' OR m.id GLOB '*-[0-9][0-9]' THEN rtrim(rtrim(m.id, '0123456789'), '-')
         ELSE m.id END AS word,
    coalesce(m.name, m.id) AS name, m.accountable, m.origin, m.level, m.exercisedBy, m.instrument, m.rationale, m.services,
    m.population
FROM mine m;

-- Who acts for the ICS NHS body: the body itself, its forums and its posts.
CREATE TEMP VIEW body_holders AS
SELECT of_system, id FROM nhs_bodies
UNION
SELECT of_system, id FROM body_forums
UNION
SELECT b.of_system, t.id FROM nhs_bodies b CROSS JOIN posts t ON t.organisation = b.id;

-- Seats of all forums of the system, with the sector they bring (as in place_seats, but null where nothing is recorded) and
-- whether they bring a clinical or care professional.
CREATE TEMP VIEW system_seats AS
SELECT f.of_system, f.id AS forum, f.kind AS forum_kind, f.level, s.id, coalesce(s.title, s.id) AS title, s.category, s.role,
    s.drawnFrom, s.employedBy, s.person, s.tags, s.perspectives, o.kind AS drawn_kind,
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
        ELSE CASE WHEN o.id IS NOT NULL THEN 'other' END END) AS sector,
    coalesce(s.role IN ('clinical-lead', 'medical-director', 'director-of-nursing'), 0)
        OR (s.tags > 0 AND EXISTS (SELECT 1 FROM seats_tags t
            WHERE t.owner = s.id
              AND +t.value IN ('clinical', 'professional', 'care-professional', 'clinical-or-care-professional'))) AS clinical
FROM system_forums f
CROSS JOIN seats s ON s.forum = f.id
LEFT JOIN organisations o ON o.id = s.drawnFrom;

-- Providers of health or care that work in the system; voluntary organisations are not among them.
CREATE TEMP VIEW system_providers AS
SELECT o.of_system, o.id, o.name, o.kind, o.services, o.kind IN ('nhs-trust', 'foundation-trust') AS trust
FROM system_organisations o
WHERE o.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider',
                 'cic');

-- Organisations with a seat on a forum of the system, seat by seat: one it is drawn from, or (`drawn` is 0) one that employs whoever
-- holds it. `body`: one drawn from it on a forum of the ICS NHS body; `decides`: on one of these or the forum of a place.
CREATE TEMP VIEW seated AS
WITH seats_behind (of_system, forum, seat, id, kind, drawn) AS (
    SELECT s.of_system, s.forum, s.id, s.drawnFrom, s.drawn_kind, 1 FROM system_seats s WHERE s.drawnFrom IS NOT NULL
    UNION ALL
    SELECT s.of_system, s.forum, s.id, s.employedBy, o.kind, 0
    FROM system_seats s LEFT JOIN organisations o ON o.id = s.employedBy
    WHERE s.employedBy IS NOT NULL
)
SELECT s.of_system, s.forum, s.seat, s.id, s.kind, s.drawn,
    s.drawn AND EXISTS (SELECT 1 FROM body_forums f WHERE f.id = s.forum) AS body,
    s.drawn AND (EXISTS (SELECT 1 FROM body_forums f WHERE f.id = s.forum)
                 OR EXISTS (SELECT 1 FROM system_places p WHERE p.forum = s.forum)) AS decides
FROM seats_behind s;

-- The same organisation by organisation, however many seats it has. One seat more or less seldom makes a difference.
CREATE TEMP VIEW partner_voices AS
SELECT DISTINCT s.of_system, s.id, s.kind, s.body, s.decides FROM seated s;

-- Seats that people may hold on a health and wellbeing board and on what is beside it: the Partnership and the forums of places.
CREATE TEMP VIEW beside_seats AS
SELECT s.of_system, s.forum, s.id, s.person
FROM system_seats s
WHERE s.forum_kind = 'health-and-wellbeing-board'
   OR s.forum IN (SELECT id FROM partnerships)
   OR s.forum IN (SELECT p.forum FROM system_places p WHERE p.forum IS NOT NULL);

-- Seats of chief executives, in whatever system.
CREATE TEMP VIEW chief_executives AS
SELECT s.id, s.forum, s.drawnFrom, s.employedBy FROM seats s WHERE s.role = 'chief-executive';

-- Seats of forums above the systems.
CREATE TEMP VIEW supra_seats AS
SELECT s.id, s.forum, s.drawnFrom
FROM forums f JOIN seats s ON s.forum = f.id
WHERE (f.level = 'supra' OR f.kind = 'supra-forum') AND s.drawnFrom IS NOT NULL;

-- Seats that bring local people: those who access care, patients, carers and communities.
CREATE TEMP VIEW people_seats AS
SELECT s.of_system, s.forum, s.id
FROM system_seats s
WHERE s.sector = 'people-who-access-care' OR s.drawn_kind = 'healthwatch' OR s.role = 'lived-experience'
   OR (s.tags > 0 AND EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = s.id AND +t.value IN ('community', 'patients', 'carers')))
   OR (s.perspectives > 0 AND EXISTS (SELECT 1 FROM seats_perspectives p WHERE p.owner = s.id AND +p.value = 'patients-and-carers'));

-- What else the seats of a forum bring; the same from however many of them, so that one more or less seldom makes a difference.
CREATE TEMP VIEW forum_voices AS
SELECT DISTINCT of_system, forum, voice
FROM (
    SELECT s.of_system, s.forum, 'clinical' AS voice FROM system_seats s WHERE s.clinical
    UNION ALL
    SELECT s.of_system, s.forum, 'professional'
    FROM system_seats s
    WHERE s.role IN ('clinical-lead', 'medical-director', 'director-of-nursing')
       OR (s.tags > 0 AND EXISTS (SELECT 1 FROM seats_tags t WHERE t.owner = s.id AND +t.value IN ('clinical', 'professional')))
    UNION ALL
    SELECT s.of_system, s.forum, 'council'
    FROM system_seats s
    WHERE s.sector = 'local-authority' OR s.drawn_kind = 'local-authority'
    UNION ALL
    SELECT s.of_system, s.forum, 'vcse'
    FROM system_seats s
    WHERE s.sector = 'vcse' OR s.drawn_kind IN ('vcse', 'vcse-alliance')
    UNION ALL
    SELECT s.of_system, s.forum, 'provider'
    FROM system_seats s
    WHERE s.sector IN ('nhs-trust', 'primary-care', 'acute', 'community', 'mental-health', 'ambulance', 'independent-provider')
       OR s.drawn_kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'cic'));

-- The perspectives that the seats of each forum of the ICS NHS body bring; an empty one where a seat records that it brings none.
CREATE TEMP VIEW body_perspectives AS
SELECT DISTINCT f.of_system, f.id AS forum, coalesce(p.value, '') AS word
FROM body_forums f CROSS JOIN seats s ON s.forum = f.id LEFT JOIN seats_perspectives p ON p.owner = s.id
WHERE s.perspectives IS NOT NULL;

-- Seats that bring primary care, and whether (`other`) it is known to be another than general practice.
CREATE TEMP VIEW primary_care_seats AS
SELECT s.of_system, s.forum, s.id, s.person, s.drawnFrom,
    s.drawnFrom IS NOT NULL
        AND EXISTS (SELECT 1 FROM organisations_services v
                    WHERE v.owner = s.drawnFrom AND +v.value IN ('dental', 'ophthalmic', 'pharmaceutical'))
    OR (s.tags > 0 AND EXISTS (SELECT 1 FROM seats_tags t
                               WHERE t.owner = s.id AND +t.value IN ('dental', 'optometry', 'pharmacy'))) AS other
FROM system_seats s
WHERE s.sector = 'primary-care' OR s.drawn_kind IN ('general-practice', 'pcn');

-- What the seats of the board are tagged with.
CREATE TEMP VIEW board_tags AS
SELECT s.of_system, s.forum, s.id AS seat, t.value AS tag
FROM board_seats s CROSS JOIN seats_tags t ON t.owner = s.id
WHERE s.tags > 0;

-- Who selects whoever holds a seat of the Partnership.
CREATE TEMP VIEW partnership_selectors AS
SELECT s.of_system, s.forum, s.id AS seat, b.value AS who
FROM partnership_seats s CROSS JOIN seats_selectedBy b ON b.owner = s.id
WHERE s.selectedBy > 0;

-- What the seats of the Partnership are tagged with.
CREATE TEMP VIEW partnership_tags AS
SELECT s.of_system, s.forum, s.id AS seat, t.value AS tag
FROM partnership_seats s CROSS JOIN seats_tags t ON t.owner = s.id
WHERE s.tags > 0;

-- Local authorities with responsibility for social care in the system's area.
CREATE TEMP VIEW social_care_authorities AS
SELECT DISTINCT a.of_system, o.id, coalesce(o.name, o.id) AS name
FROM system_areas a CROSS JOIN organisations o ON o.id = a.authority
WHERE a.socialCare = 1;

-- Local authorities of each place. A lower-tier area counts only if it is said to have responsibility for social care.
CREATE TEMP VIEW place_authorities AS
SELECT DISTINCT p.of_system, p.id AS place, o.id, coalesce(o.name, o.id) AS name
FROM system_places p
CROSS JOIN places_areas x ON x.owner = p.id
CROSS JOIN areas a ON a.id = x.value
CROSS JOIN organisations o ON o.id = a.authority
WHERE a.socialCare = 1 OR (a.socialCare IS NULL AND coalesce(a.tier, '') <> 'lower');

-- Trusts whose home the system is. Those whose home isn't recorded count where no trust of the system has its home recorded.
CREATE TEMP VIEW system_trusts AS
SELECT o.of_system, o.id, o.name
FROM system_organisations o CROSS JOIN organisations g ON g.id = o.id
WHERE o.kind IN ('nhs-trust', 'foundation-trust')
  AND (g.homeSystem = o.of_system
       OR (g.homeSystem IS NULL
           AND NOT EXISTS (SELECT 1 FROM organisations h
                           WHERE h.homeSystem = o.of_system AND h.kind IN ('nhs-trust', 'foundation-trust'))));

-- Plans and documents of a system: those that its ICS NHS body, one of its posts, forums or councils owns. One whose owner isn't
-- recorded counts too, and, where there is only one system, every other.
CREATE TEMP VIEW system_plans AS
WITH owners (of_system, id) AS (
    SELECT of_system, id FROM nhs_bodies
    UNION
    SELECT of_system, id FROM home_forums
    UNION
    SELECT of_system, authority FROM system_areas WHERE authority IS NOT NULL
    UNION
    SELECT b.of_system, t.id FROM nhs_bodies b CROSS JOIN posts t ON t.organisation = b.id
)
SELECT w.of_system, l.id, coalesce(l.name, l.id) AS name, l.kind, l.owner, l.approvedBy, l.date, l.status, l.contents, l.links
FROM owners w CROSS JOIN plans l ON l.owner = w.id
UNION ALL
SELECT s.id, l.id, coalesce(l.name, l.id), l.kind, l.owner, l.approvedBy, l.date, l.status, l.contents, l.links
FROM this_system s
CROSS JOIN plans l ON l.owner IS NULL OR ((SELECT count(*) FROM systems) = 1 AND l.owner NOT IN (SELECT id FROM owners));

-- Two plans of a system that a link joins, whichever of them carries it.
CREATE TEMP VIEW joined_plans AS
SELECT l.of_system, l.id, k.rel, k."to" AS other, 0 AS reversed
FROM system_plans l CROSS JOIN plans_links k ON k.owner = l.id
UNION
SELECT l.of_system, k."to", k.rel, l.id, 1
FROM system_plans l CROSS JOIN plans_links k ON k.owner = l.id;

-- Agreements to which the ICS NHS body is a party.
CREATE TEMP VIEW body_agreements AS
SELECT DISTINCT b.of_system, b.id AS body, a.id, a.kind, a.date, a.status, a.covers
FROM nhs_bodies b
CROSS JOIN agreements_parties p ON p.value = b.id
CROSS JOIN agreements a ON a.id = p.owner;

-- Ways of hearing people that feed the Partnership or a plan that it owns.
CREATE TEMP VIEW partnership_routes AS
SELECT DISTINCT p.id AS forum, e.id, coalesce(e.name, e.id) AS name, e.groups, e.purpose
FROM partnerships p
CROSS JOIN engagement_feedsInto x ON x.value = p.id OR x.value IN (SELECT l.id FROM plans l WHERE l.owner = p.id)
CROSS JOIN engagement e ON e.id = x.owner;

-- Revenue that the ICS NHS body pays out: contracts, grants, pooled money and delegated budgets.
CREATE TEMP VIEW money_out AS
SELECT b.of_system, b.name AS body, f.id, f."to", f.line, f.amount, f.year
FROM nhs_bodies b CROSS JOIN flows f ON f."from" = b.id
WHERE coalesce(f.kind, '') NOT IN ('capital', 'allocation');

-- The years for which it is recorded; an empty one if none is.
CREATE TEMP VIEW money_years AS
SELECT of_system, year FROM money_out WHERE year IS NOT NULL GROUP BY of_system, year
UNION
SELECT of_system, '' FROM money_out GROUP BY of_system HAVING count(year) = 0;

-- Seats of the board, the leaders of places and whether each is filled. A post has no status: its holder counts.
CREATE TEMP VIEW senior_roles AS
SELECT b.of_system, s.id, coalesce(s.title, replace(s.role, '-', ' '), s.id) AS name, s.category, s.role, NULL AS place,
    CASE WHEN s.status IN ('designate', 'appointed') THEN 'filled' WHEN s.status = 'vacant' THEN 'vacant' ELSE 'unknown' END AS state
FROM boards b CROSS JOIN seats s ON s.forum = b.id
UNION ALL
SELECT p.of_system, s.id, 'leader of ' || p.name, NULL, 'place-leader', p.id,
    CASE WHEN s.status IN ('designate', 'appointed') THEN 'filled' WHEN s.status = 'vacant' THEN 'vacant' ELSE 'unknown' END
FROM system_places p CROSS JOIN seats s ON s.id = p.leader
UNION ALL
SELECT p.of_system, t.id, 'leader of ' || p.name, NULL, 'place-leader', p.id, CASE WHEN t.person IS NULL THEN 'unknown' ELSE 'filled' END
FROM system_places p CROSS JOIN posts t ON t.id = p.leader;

-- Rules of the transition whose milestone is done.
CREATE TEMP VIEW milestones_done AS
SELECT s.id AS of_system, m.rule
FROM this_system s CROSS JOIN milestones m ON m.system = s.id OR (m.system IS NULL AND (SELECT count(*) FROM systems) = 1)
WHERE m.status = 'done' AND m.rule IS NOT NULL;

-- What is recorded at all, in whatever system; of plans and documents each kind, and whether an ICS NHS body has a table.
CREATE TEMP VIEW recorded AS
SELECT 'contracts' AS what WHERE EXISTS (SELECT 1 FROM contracts)
UNION ALL
SELECT 'engagement' WHERE EXISTS (SELECT 1 FROM engagement)
UNION ALL
SELECT 'flows' WHERE EXISTS (SELECT 1 FROM flows)
UNION ALL
SELECT 'functions' WHERE EXISTS (SELECT 1 FROM functions)
UNION ALL
SELECT 'ics-nhs-body' WHERE EXISTS (SELECT 1 FROM payers o WHERE o.kind = 'ics-nhs-body')
UNION ALL
SELECT 'body-table'
WHERE EXISTS (SELECT 1 FROM payers o CROSS JOIN forums f ON f.body = o.id WHERE o.kind = 'ics-nhs-body')
   OR EXISTS (SELECT 1 FROM payers o CROSS JOIN forums_parties p ON p.value = o.id WHERE o.kind = 'ics-nhs-body')
   OR EXISTS (SELECT 1 FROM forums f WHERE f.kind = 'board' AND f.body IS NULL)
UNION ALL
SELECT DISTINCT l.kind FROM plans l WHERE l.kind IS NOT NULL;

-- Forums, places and collaboratives to be looked at one by one, for rules that need nothing else of the system: its own or, where what
-- belongs to no system is checked, those of none. By hand, all.
CREATE TEMP VIEW checked_forums AS
SELECT f.id, coalesce(f.name, f.id) AS name, f.kind, f.body FROM this_system s CROSS JOIN forums f ON f.system = s.id
UNION ALL
SELECT f.id, coalesce(f.name, f.id) AS name, f.kind, f.body FROM outside CROSS JOIN forums f WHERE f.system IS NULL;

CREATE TEMP VIEW checked_places AS
SELECT p.id, coalesce(p.name, p.id) AS name, p.forum, p.forms, p.pcns FROM this_system s CROSS JOIN places p ON p.system = s.id
UNION ALL
SELECT p.id, coalesce(p.name, p.id) AS name, p.forum, p.forms, p.pcns FROM outside CROSS JOIN places p WHERE p.system IS NULL;

CREATE TEMP VIEW checked_collaboratives AS
SELECT c.id, c.forum, c.leadProvider, c.members, c.places, c.objectives, c.operatingModel, c.contractRoute, c.contributionAgreement
FROM this_system s CROSS JOIN collaboratives_systems x ON x.value = s.id CROSS JOIN collaboratives c ON c.id = x.owner
UNION
SELECT c.id, c.forum, c.leadProvider, c.members, c.places, c.objectives, c.operatingModel, c.contractRoute, c.contributionAgreement
FROM outside CROSS JOIN collaboratives c
WHERE NOT EXISTS (SELECT 1 FROM collaboratives_systems x WHERE x.owner = c.id);

-- Agreements whose parties aren't recorded, so that nobody can say whose they are.
CREATE TEMP VIEW unsigned_agreements AS
SELECT id, kind FROM agreements WHERE parties IS NULL;

-- Who takes part in deciding the money of places and capital, other than by being told.
CREATE TEMP VIEW parts_on_money AS
SELECT f.of_system, f.id AS function, d.id AS decision, p.who
FROM system_functions f CROSS JOIN decisions d ON d.function = f.id CROSS JOIN decisions_parts p ON p.owner = d.id
WHERE p.part <> 'informed'
  AND (f.id LIKE 'capital-plan%' OR f.id LIKE 'resources-for-each-place%' OR f.id LIKE 'place-delegated-budget%');

-- What follows holds of all systems together those few that a rule has something to say of, so that it need not go through all.

CREATE TEMP VIEW joint_committees AS
SELECT f.id FROM forums f WHERE f.kind = 'joint-committee';

-- Decisions that not exactly one decides: how many `has` says.
CREATE TEMP VIEW unclear_decisions AS
WITH counted (id, function, text, parts, has) AS (
    SELECT d.id, d.function, coalesce(d.text, d.id), d.parts,
        CASE (SELECT count(*) FROM decisions_parts p WHERE p.owner = d.id AND p.part = 'decides')
            WHEN 0 THEN 0
            WHEN 1 THEN (SELECT count(p.who) FROM decisions_parts p WHERE p.owner = d.id AND p.part = 'decides')
            ELSE (SELECT count(DISTINCT p.who) FROM decisions_parts p WHERE p.owner = d.id AND p.part = 'decides') END
    FROM decisions d
)
SELECT id, function, text, parts, has FROM counted WHERE has <> 1;

-- Functions for which no organisation is accountable.
CREATE TEMP VIEW unowned_functions AS
SELECT f.id, f.accountable
FROM functions f
WHERE f.accountable IS NULL OR NOT EXISTS (SELECT 1 FROM organisations o WHERE o.id = f.accountable);

-- Functions that nobody exercises, as far as is recorded.
CREATE TEMP VIEW unexercised_functions AS
SELECT f.id, f.accountable, f.exercisedBy FROM functions f WHERE coalesce(f.exercisedBy, 0) = 0;

-- Functions that come from NHS England.
CREATE TEMP VIEW functions_of_england AS
SELECT f.id, f.exercisedBy, f.instrument FROM functions f WHERE f.origin IN ('nhse-delegated', 'nhse-transferred', 'nhse-joint');

-- Providers that exercise a function for which another than a trust is accountable and which isn't every provider's own.
CREATE TEMP VIEW provider_functions AS
SELECT f.id, coalesce(f.name, f.id) AS name, f.accountable, p.id AS provider
FROM functions f
JOIN functions_exercisedBy e ON e.owner = f.id
JOIN organisations p ON p.id = e.value
WHERE p.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider', 'cic', 'vcse')
  AND f.accountable IS NOT p.id AND coalesce(f.origin, '') <> 'provider'
  AND coalesce((SELECT o.kind FROM organisations o WHERE o.id = f.accountable), '') NOT IN ('nhs-trust', 'foundation-trust')
  AND f.id NOT GLOB 'triple-aim*' AND f.id NOT GLOB 'co-operate-and-integrate*' AND f.id NOT GLOB 'own-quality-and-safety*';

-- Providers that are paid under a contract.
CREATE TEMP VIEW provider_money AS
SELECT m.id, m.line, p.id AS provider
FROM flows m JOIN organisations p ON p.id = m."to"
WHERE m.kind IN ('contract', 'sub-contract')
  AND p.kind IN ('nhs-trust', 'foundation-trust', 'general-practice', 'pcn', 'independent-provider', 'social-care-provider', 'cic', 'vcse');

-- Delegations to what isn't a statutory body: an organisation, a forum that can't hold any, or a collaborative without a joint
-- committee; function by function.
CREATE TEMP VIEW given_to_no_statutory AS
SELECT d.id AS delegation, x.value AS function, o.id AS receiver, NULL AS forum, coalesce(o.name, o.id) AS name,
    CASE WHEN o.statutory IS NULL
          AND coalesce(o.kind, '') NOT IN ('vcse', 'vcse-alliance', 'cic', 'independent-provider', 'pcn', 'general-practice')
         THEN 'unknown' ELSE 'organisation' END AS because
FROM delegations d JOIN organisations o ON o.id = d."to" LEFT JOIN delegations_functions x ON x.owner = d.id
WHERE o.statutory = 0
   OR (o.statutory IS NULL
       AND coalesce(o.kind, '') NOT IN ('ics-nhs-body', 'ccg', 'nhs-trust', 'foundation-trust', 'local-authority', 'nhs-england',
                                        'nhs-england-region'))
UNION ALL
SELECT d.id, x.value, f.id, f.id, coalesce(f.name, f.id), 'forum'
FROM delegations d JOIN forums f ON f.id = d."to" LEFT JOIN delegations_functions x ON x.owner = d.id
WHERE f.kind IN ('consultative-forum', 'advisory-committee', 'ics-partnership', 'collaborative-forum')
UNION ALL
SELECT d.id, x.value, c.id, c.forum, coalesce(c.name, c.id), 'forum'
FROM delegations d
JOIN collaboratives c ON c.id = d."to"
LEFT JOIN forums f ON f.id = c.forum
LEFT JOIN delegations_functions x ON x.owner = d.id
WHERE f.kind IS NOT 'joint-committee';
