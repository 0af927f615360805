-- The tables of a Placewright workspace file (SQLite, application_id 0x504C5752, user_version 4).
--
-- A table a kind of entity, named as in the exchange format; a column a field. Entities of an option have the key (option, id),
-- shared ones the key id. "rank" orders the entities of a kind as people chose; "extra" keeps unknown keys as JSON.
-- A list has a table of its own (forums_remit: owner, position, value); the column of the same name in the entity's table
-- counts its entries and is NULL where the list is not recorded, which differs from an empty list (0).
-- NULL means "not recorded" everywhere. Yes and no are 1 and 0, money is whole pounds, dates are ISO 8601.
-- References to one kind are foreign keys; a reference that may lead to several kinds is kept whole by the program.
--
-- "journal" holds the edits in order, "changes" as JSON: each entity before and after. "state" says which edit is in force ("head")
-- and up to which one edits were dropped for age ("base"). "versions" holds states that were given a name: when, the newest edit in
-- force then ("seq"), and "content", a zlib stream of "length" bytes of JSON: the change set, as in the journal, that leads from
-- nothing to that state.

CREATE TABLE "workspace" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "title" TEXT,
    "rulePacks" INTEGER,
    "terms" TEXT,
    "localTerms" INTEGER,
    "ownRules" INTEGER,
    extra TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "workspace_rulePacks" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "workspace" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "workspace_rulePacks_by_value" ON "workspace_rulePacks" ("value");
CREATE TABLE "workspace_localTerms" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "term" TEXT,
    "name" TEXT,
    extra TEXT,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "workspace" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "workspace_ownRules" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "id" TEXT,
    "name" TEXT,
    "strength" TEXT,
    "subject" TEXT,
    "atLeast" INTEGER,
    "field" TEXT,
    "value" TEXT,
    "query" TEXT,
    "message" TEXT,
    "fix" TEXT,
    extra TEXT,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "workspace" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "options" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "basedOn" TEXT,
    "status" TEXT,
    "summary" TEXT,
    "archived" INTEGER,
    extra TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY ("basedOn") REFERENCES "options" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "options_by_basedOn" ON "options" ("basedOn");
CREATE TABLE "systems" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "stage" TEXT,
    "legislationInForce" INTEGER,
    "smallest" INTEGER,
    "population" INTEGER,
    "financialEnvelope" INTEGER,
    "mentalHealthInvestmentStandardMinimum" INTEGER,
    "primaryCommunityGuarantee" INTEGER,
    "publicUpdates" TEXT,
    "mutualAccountabilityStatement" TEXT,
    extra TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "areas" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "system" TEXT,
    "name" TEXT,
    "tier" TEXT,
    "socialCare" INTEGER,
    "inFootprint" TEXT,
    "boundaryException" TEXT,
    "authority" TEXT,
    "population" INTEGER,
    "onsCode" TEXT,
    extra TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY ("system") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("authority") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "areas_by_system" ON "areas" ("system");
CREATE INDEX "areas_by_authority" ON "areas" ("authority");
CREATE TABLE "organisations" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "shortName" TEXT,
    "kind" TEXT,
    "odsCode" TEXT,
    "services" INTEGER,
    "statutory" INTEGER,
    "systems" INTEGER,
    "homeSystem" TEXT,
    "schemeOfDelegation" TEXT,
    "openBook" INTEGER,
    extra TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY ("homeSystem") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "organisations_by_homeSystem" ON "organisations" ("homeSystem");
CREATE TABLE "organisations_services" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "organisations" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "organisations_services_by_value" ON "organisations_services" ("value");
CREATE TABLE "organisations_systems" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "organisations" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "organisations_systems_by_value" ON "organisations_systems" ("value");
CREATE TABLE "people" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "positions" INTEGER,
    "interests" TEXT,
    "registration" TEXT,
    "nolanAgreed" INTEGER,
    "fitAndProperCheckDate" TEXT,
    "conflicts" INTEGER,
    extra TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "people_positions" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "organisation" TEXT,
    "title" TEXT,
    "executive" INTEGER,
    extra TEXT,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "people" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("organisation") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "people_positions_by_organisation" ON "people_positions" ("organisation");
CREATE TABLE "people_conflicts" (
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "with" TEXT,
    "declared" INTEGER,
    "action" TEXT,
    extra TEXT,
    PRIMARY KEY (owner, position),
    FOREIGN KEY (owner) REFERENCES "people" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "people_conflicts_by_with" ON "people_conflicts" ("with");
CREATE TABLE "criteria" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "description" TEXT,
    "measure" TEXT,
    "figure" TEXT,
    "row" TEXT,
    "better" TEXT,
    "least" REAL,
    "most" REAL,
    "weight" INTEGER,
    extra TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE "scores" (
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "criterion" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "score" INTEGER,
    "reason" TEXT,
    extra TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY ("criterion") REFERENCES "criteria" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("option") REFERENCES "options" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "scores_by_criterion" ON "scores" ("criterion");
CREATE INDEX "scores_by_option" ON "scores" ("option");
CREATE TABLE "forums" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "system" TEXT,
    "name" TEXT,
    "kind" TEXT,
    "level" TEXT,
    "body" TEXT,
    "parent" TEXT,
    "establishedBy" INTEGER,
    "parties" INTEGER,
    "decisionMaking" INTEGER,
    "remit" INTEGER,
    "purpose" TEXT,
    "termsOfReferenceAgreedBy" INTEGER,
    "meetsInPublic" INTEGER,
    "papersPublished" INTEGER,
    "minutesOnline" INTEGER,
    "decisionRule" TEXT,
    "disagreementProcess" TEXT,
    "meetingsPerYear" INTEGER,
    "heldToAccountBy" TEXT,
    "maxSize" INTEGER,
    "sizeRationale" TEXT,
    "codesignedBy" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY ("system") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("body") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "parent") REFERENCES "forums" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_by_system" ON "forums" (option, "system");
CREATE INDEX "forums_by_body" ON "forums" (option, "body");
CREATE INDEX "forums_by_parent" ON "forums" (option, "parent");
CREATE INDEX "forums_by_heldToAccountBy" ON "forums" (option, "heldToAccountBy");
CREATE TABLE "forums_establishedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "forums" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_establishedBy_by_value" ON "forums_establishedBy" (option, "value");
CREATE TABLE "forums_parties" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "forums" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_parties_by_value" ON "forums_parties" (option, "value");
CREATE TABLE "forums_remit" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "forums" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_remit_by_value" ON "forums_remit" (option, "value");
CREATE TABLE "forums_termsOfReferenceAgreedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "forums" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_termsOfReferenceAgreedBy_by_value" ON "forums_termsOfReferenceAgreedBy" (option, "value");
CREATE TABLE "forums_codesignedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "forums" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "forums_codesignedBy_by_value" ON "forums_codesignedBy" (option, "value");
CREATE TABLE "seats" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "forum" TEXT NOT NULL,
    "title" TEXT,
    "category" TEXT,
    "role" TEXT,
    "sector" TEXT,
    "capacity" TEXT,
    "drawnFrom" TEXT,
    "employedBy" TEXT,
    "person" TEXT,
    "portfolio" TEXT,
    "termOfOffice" TEXT,
    "accountabilities" TEXT,
    "selectedBy" INTEGER,
    "status" TEXT,
    "tags" INTEGER,
    "perspectives" INTEGER,
    "independenceException" TEXT,
    "from" TEXT,
    "to" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY (option, "forum") REFERENCES "forums" (option, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("drawnFrom") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("person") REFERENCES "people" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "seats_by_forum" ON "seats" (option, "forum");
CREATE INDEX "seats_by_drawnFrom" ON "seats" (option, "drawnFrom");
CREATE INDEX "seats_by_employedBy" ON "seats" (option, "employedBy");
CREATE INDEX "seats_by_person" ON "seats" (option, "person");
CREATE TABLE "seats_selectedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "seats" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "seats_selectedBy_by_value" ON "seats_selectedBy" (option, "value");
CREATE TABLE "seats_tags" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "seats" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "seats_tags_by_value" ON "seats_tags" (option, "value");
CREATE TABLE "seats_perspectives" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "seats" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "seats_perspectives_by_value" ON "seats_perspectives" (option, "value");
CREATE TABLE "posts" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "kind" TEXT,
    "title" TEXT,
    "organisation" TEXT,
    "jointWith" INTEGER,
    "person" TEXT,
    "place" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY ("organisation") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("person") REFERENCES "people" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "place") REFERENCES "places" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "posts_by_organisation" ON "posts" (option, "organisation");
CREATE INDEX "posts_by_person" ON "posts" (option, "person");
CREATE INDEX "posts_by_place" ON "posts" (option, "place");
CREATE TABLE "posts_jointWith" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "posts" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "posts_jointWith_by_value" ON "posts_jointWith" (option, "value");
CREATE TABLE "places" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "system" TEXT,
    "name" TEXT,
    "areas" INTEGER,
    "neighbourhoods" INTEGER,
    "pcns" INTEGER,
    "forms" INTEGER,
    "forum" TEXT,
    "leader" TEXT,
    "agreedBy" INTEGER,
    "catchmentRationale" TEXT,
    "responsibleEntity" TEXT,
    "population" INTEGER,
    "spendPublished" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY ("system") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "forum") REFERENCES "forums" (option, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("responsibleEntity") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_by_system" ON "places" (option, "system");
CREATE INDEX "places_by_forum" ON "places" (option, "forum");
CREATE INDEX "places_by_leader" ON "places" (option, "leader");
CREATE INDEX "places_by_responsibleEntity" ON "places" (option, "responsibleEntity");
CREATE TABLE "places_areas" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "places" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "areas" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_areas_by_value" ON "places_areas" (option, "value");
CREATE TABLE "places_neighbourhoods" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "places" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "value") REFERENCES "neighbourhoods" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_neighbourhoods_by_value" ON "places_neighbourhoods" (option, "value");
CREATE TABLE "places_pcns" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "places" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_pcns_by_value" ON "places_pcns" (option, "value");
CREATE TABLE "places_forms" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "places" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_forms_by_value" ON "places_forms" (option, "value");
CREATE TABLE "places_agreedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "places" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "places_agreedBy_by_value" ON "places_agreedBy" (option, "value");
CREATE TABLE "neighbourhoods" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "place" TEXT,
    "name" TEXT,
    "pcns" INTEGER,
    "population" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY (option, "place") REFERENCES "places" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "neighbourhoods_by_place" ON "neighbourhoods" (option, "place");
CREATE TABLE "neighbourhoods_pcns" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "neighbourhoods" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "neighbourhoods_pcns_by_value" ON "neighbourhoods_pcns" (option, "value");
CREATE TABLE "collaboratives" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "members" INTEGER,
    "places" INTEGER,
    "systems" INTEGER,
    "scope" INTEGER,
    "objectives" INTEGER,
    "operatingModel" TEXT,
    "contractRoute" TEXT,
    "leadProvider" TEXT,
    "forum" TEXT,
    "contributionAgreement" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY ("leadProvider") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "forum") REFERENCES "forums" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "collaboratives_by_leadProvider" ON "collaboratives" (option, "leadProvider");
CREATE INDEX "collaboratives_by_forum" ON "collaboratives" (option, "forum");
CREATE TABLE "collaboratives_members" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "collaboratives" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "collaboratives_members_by_value" ON "collaboratives_members" (option, "value");
CREATE TABLE "collaboratives_places" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "collaboratives" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "value") REFERENCES "places" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "collaboratives_places_by_value" ON "collaboratives_places" (option, "value");
CREATE TABLE "collaboratives_systems" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "collaboratives" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "collaboratives_systems_by_value" ON "collaboratives_systems" (option, "value");
CREATE TABLE "collaboratives_scope" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "collaboratives" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "collaboratives_scope_by_value" ON "collaboratives_scope" (option, "value");
CREATE TABLE "collaboratives_objectives" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "text" TEXT,
    "agreedWith" TEXT,
    extra TEXT,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "collaboratives" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE "functions" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "accountable" TEXT,
    "origin" TEXT,
    "level" TEXT,
    "exercisedBy" INTEGER,
    "instrument" TEXT,
    "rationale" TEXT,
    "services" INTEGER,
    "population" TEXT,
    "subject" TEXT,
    "legalBasis" TEXT,
    "writtenIn" TEXT,
    "effectiveFrom" TEXT,
    "review" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "functions_by_accountable" ON "functions" (option, "accountable");
CREATE TABLE "functions_exercisedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "functions" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "functions_exercisedBy_by_value" ON "functions_exercisedBy" (option, "value");
CREATE TABLE "functions_services" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "functions" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "functions_services_by_value" ON "functions_services" (option, "value");
CREATE TABLE "decisions" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "function" TEXT NOT NULL,
    "text" TEXT,
    "parts" INTEGER,
    "rule" TEXT,
    "limit" ANY,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY (option, "function") REFERENCES "functions" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "decisions_by_function" ON "decisions" (option, "function");
CREATE TABLE "decisions_parts" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "who" TEXT,
    "part" TEXT,
    extra TEXT,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "decisions" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "decisions_parts_by_who" ON "decisions_parts" (option, "who");
CREATE TABLE "delegations" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "functions" INTEGER,
    "services" INTEGER,
    "population" TEXT,
    "budget" INTEGER,
    "limits" ANY,
    "inSchemesOf" INTEGER,
    "legalBasis" TEXT,
    "assurance" TEXT,
    "status" TEXT,
    "start" TEXT,
    "review" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "delegations_by_from" ON "delegations" (option, "from");
CREATE INDEX "delegations_by_to" ON "delegations" (option, "to");
CREATE TABLE "delegations_functions" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "delegations" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "value") REFERENCES "functions" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "delegations_functions_by_value" ON "delegations_functions" (option, "value");
CREATE TABLE "delegations_services" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "delegations" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "delegations_services_by_value" ON "delegations_services" (option, "value");
CREATE TABLE "delegations_inSchemesOf" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "delegations" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY ("value") REFERENCES "organisations" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "delegations_inSchemesOf_by_value" ON "delegations_inSchemesOf" (option, "value");
CREATE TABLE "contracts" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "kind" TEXT,
    "holder" TEXT,
    "provider" TEXT,
    "place" TEXT,
    "collaborative" TEXT,
    "managedBy" TEXT,
    "services" INTEGER,
    "outcomes" TEXT,
    "term" TEXT,
    "basis" TEXT,
    "value" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY (option, "place") REFERENCES "places" (option, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "collaborative") REFERENCES "collaboratives" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "contracts_by_holder" ON "contracts" (option, "holder");
CREATE INDEX "contracts_by_provider" ON "contracts" (option, "provider");
CREATE INDEX "contracts_by_place" ON "contracts" (option, "place");
CREATE INDEX "contracts_by_collaborative" ON "contracts" (option, "collaborative");
CREATE INDEX "contracts_by_managedBy" ON "contracts" (option, "managedBy");
CREATE TABLE "contracts_services" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "contracts" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "contracts_services_by_value" ON "contracts_services" (option, "value");
CREATE TABLE "agreements" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "kind" TEXT,
    "parties" INTEGER,
    "date" TEXT,
    "status" TEXT,
    "covers" INTEGER,
    "pooledBudget" INTEGER,
    "host" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "agreements_by_host" ON "agreements" (option, "host");
CREATE TABLE "agreements_parties" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "agreements" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "agreements_parties_by_value" ON "agreements_parties" (option, "value");
CREATE TABLE "agreements_covers" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "agreements" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (option, "value") REFERENCES "functions" (option, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "agreements_covers_by_value" ON "agreements_covers" (option, "value");
CREATE TABLE "flows" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "kind" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "amount" INTEGER,
    "line" TEXT,
    "year" TEXT,
    "instrument" TEXT,
    "legallyResponsible" TEXT,
    "previousCcgAmount" INTEGER,
    "variationReason" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "flows_by_from" ON "flows" (option, "from");
CREATE INDEX "flows_by_to" ON "flows" (option, "to");
CREATE INDEX "flows_by_legallyResponsible" ON "flows" (option, "legallyResponsible");
CREATE TABLE "plans" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "kind" TEXT,
    "name" TEXT,
    "owner" TEXT,
    "approvedBy" INTEGER,
    "date" TEXT,
    "status" TEXT,
    "contents" INTEGER,
    "links" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "plans_by_owner" ON "plans" (option, "owner");
CREATE TABLE "plans_approvedBy" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "plans" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "plans_approvedBy_by_value" ON "plans_approvedBy" (option, "value");
CREATE TABLE "plans_contents" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "plans" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "plans_contents_by_value" ON "plans_contents" (option, "value");
CREATE TABLE "plans_links" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    "rel" TEXT,
    "to" TEXT,
    extra TEXT,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "plans" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "plans_links_by_to" ON "plans_links" (option, "to");
CREATE TABLE "engagement" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "name" TEXT,
    "groups" INTEGER,
    "purpose" TEXT,
    "level" TEXT,
    "feedsInto" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE TABLE "engagement_groups" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "engagement" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "engagement_groups_by_value" ON "engagement_groups" (option, "value");
CREATE TABLE "engagement_feedsInto" (
    option TEXT NOT NULL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (option, owner, position),
    FOREIGN KEY (option, owner) REFERENCES "engagement" (option, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "engagement_feedsInto_by_value" ON "engagement_feedsInto" (option, "value");
CREATE TABLE "milestones" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "system" TEXT,
    "name" TEXT,
    "dueBy" TEXT,
    "quarter" TEXT,
    "status" TEXT,
    "owner" TEXT,
    "rule" TEXT,
    "evidence" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id),
    FOREIGN KEY ("system") REFERENCES "systems" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "milestones_by_system" ON "milestones" (option, "system");
CREATE INDEX "milestones_by_owner" ON "milestones" (option, "owner");
CREATE TABLE "declarations" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "rule" TEXT,
    "subject" TEXT,
    "confirmed" INTEGER,
    "evidence" TEXT,
    "by" TEXT,
    "on" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "declarations_by_subject" ON "declarations" (option, "subject");
CREATE TABLE "waivers" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "rule" TEXT,
    "subject" TEXT,
    "reason" TEXT,
    "by" TEXT,
    "on" TEXT,
    "found" TEXT,
    "ground" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "waivers_by_subject" ON "waivers" (option, "subject");
CREATE TABLE "notes" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "subject" TEXT,
    "text" TEXT,
    "kind" TEXT,
    "by" TEXT,
    "on" TEXT,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "notes_by_subject" ON "notes" (option, "subject");
CREATE TABLE "placements" (
    option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    rank INTEGER NOT NULL,
    "subject" TEXT,
    "view" TEXT,
    "x" REAL,
    "y" REAL,
    "w" REAL,
    "h" REAL,
    "pinned" INTEGER,
    extra TEXT,
    PRIMARY KEY (option, id)
) STRICT;
CREATE INDEX "placements_by_subject" ON "placements" (option, "subject");
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    session INTEGER NOT NULL,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    seq INTEGER NOT NULL,
    length INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT;
