// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// A local area with its own partnership, in one or several of the five forms (domain 4).
struct Place : Common {
    Id system;
    Text name;
    Ids areas;
    Ids neighbourhoods;
    Ids pcns;
    Recorded<std::vector<PlaceForm>> forms;
    Id forum;
    Id leader;
    Ids agreedBy;
    Text catchmentRationale;
    Id responsibleEntity;
    Count population;
    Flag spendPublished;

    friend bool operator==(const Place&, const Place&) = default;
};

struct Neighbourhood : Common {
    Id place;
    Text name;
    Ids pcns;
    Count population;

    friend bool operator==(const Neighbourhood&, const Neighbourhood&) = default;
};

struct Objective {
    Text text;
    Text agreedWith;
    QString extra;

    friend bool operator==(const Objective&, const Objective&) = default;
};

/// Two or more trusts working together across places; may span systems. Not itself a legal entity.
struct Collaborative : Common {
    Text name;
    Ids members;
    Ids places;
    Ids systems;
    Words scope;
    Recorded<std::vector<Objective>> objectives;
    Recorded<OperatingModel> operatingModel;
    Recorded<ContractRoute> contractRoute;
    Id leadProvider;
    Id forum;
    Text contributionAgreement;

    friend bool operator==(const Collaborative&, const Collaborative&) = default;
};

} // namespace placewright
