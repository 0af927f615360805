// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// An Integrated Care System: all partners in one area. Not a legal body.
struct System : Common {
    Text name;
    Recorded<SystemStage> stage;
    Flag legislationInForce;
    Flag smallest;
    Count population;
    Pounds financialEnvelope;
    Pounds mentalHealthInvestmentStandardMinimum;
    Pounds primaryCommunityGuarantee;
    Text publicUpdates;
    Text mutualAccountabilityStatement;

    friend bool operator==(const System&, const System&) = default;
};

/// The area of one local authority, as far as it lies in a system.
struct Area : Common {
    Id system;
    Text name;
    Recorded<AreaTier> tier;
    Flag socialCare;
    Recorded<Footprint> inFootprint;
    Text boundaryException;
    Id authority;
    Count population;
    Text onsCode;

    friend bool operator==(const Area&, const Area&) = default;
};

/// A legal entity or a recognised group of them; may belong to many systems, places and collaboratives at once.
struct Organisation : Common {
    Text name;
    Text shortName;
    Recorded<OrganisationKind> kind;
    Text odsCode;
    Recorded<std::vector<Service>> services;
    Flag statutory;
    Ids systems;
    Id homeSystem;
    Text schemeOfDelegation;
    Flag openBook;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// A post a person holds in an organisation, apart from seats on forums.
struct Position {
    Id organisation;
    Text title;
    Flag executive;
    QString extra;

    friend bool operator==(const Position&, const Position&) = default;
};

struct Conflict {
    Id with;
    Flag declared;
    Text action;
    QString extra;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// Who holds seats and posts; one person may hold many.
struct Person : Common {
    Text name;
    Recorded<std::vector<Position>> positions;
    Text interests;
    Text registration;
    Flag nolanAgreed;
    Date fitAndProperCheckDate;
    Recorded<std::vector<Conflict>> conflicts;

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace placewright
