// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

namespace placewright {

/// A row of the functions and decisions map: what must be done, who is accountable, who exercises it and how it is
/// held.
struct Function : Common {
    Text name;
    Id accountable;
    Recorded<FunctionOrigin> origin;
    Text level;
    Ids exercisedBy;
    Text instrument;
    Text rationale;
    Recorded<std::vector<Service>> services;
    Text population;
    Text subject; ///< Group of rows on the map.
    Text legalBasis;
    Text writtenIn; ///< Where the arrangement is written down, such as a line of the scheme of delegation.
    Date effectiveFrom;
    Date review;

    friend bool operator==(const Function&, const Function&) = default;
};

struct DecisionPart {
    Id who;
    Recorded<Part> part;
    QString extra;

    friend bool operator==(const DecisionPart&, const DecisionPart&) = default;
};

/// One decision of a function, and what each body does in it.
struct Decision : Common {
    Id function;
    Text text;
    Recorded<std::vector<DecisionPart>> parts;
    Text rule;
    Limit limit;

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Authority passed on by the body that stays accountable for it.
struct Delegation : Common {
    Id from;
    Id to;
    Ids functions;
    Recorded<std::vector<Service>> services;
    Text population;
    Pounds budget;
    Limit limits;
    Ids inSchemesOf;
    Text legalBasis;
    Text assurance;
    Recorded<DelegationStatus> status;
    Date start;
    Date review;

    friend bool operator==(const Delegation&, const Delegation&) = default;
};

struct Contract : Common {
    Recorded<ContractKind> kind;
    Id holder;
    Id provider;
    Id place;
    Id collaborative;
    Id managedBy;
    Recorded<std::vector<Service>> services;
    Text outcomes;
    Text term;
    Text basis;
    Pounds value;

    friend bool operator==(const Contract&, const Contract&) = default;
};

struct Agreement : Common {
    Recorded<AgreementKind> kind;
    Ids parties;
    Date date;
    Text status;
    Ids covers;
    Pounds pooledBudget;
    Id host;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// Money from one body to another in a year.
struct Flow : Common {
    Recorded<FlowKind> kind;
    Id from;
    Id to;
    Pounds amount;
    Text line;
    Text year;
    Text instrument;
    Id legallyResponsible;
    Pounds previousCcgAmount;
    Text variationReason;

    friend bool operator==(const Flow&, const Flow&) = default;
};

} // namespace placewright
