// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<DecisionPart>()
{
    static const Field fields[]{
        required(reference<&DecisionPart::who>("who", PW_LABEL("Who"), anyBody)),
        required(word<&DecisionPart::part>("part", PW_LABEL("Part"))),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> functionFields()
{
    static constexpr std::array levels{"neighbourhood", "place", "collaborative", "system", "supra", "national", "organisation"};
    static constexpr std::array instruments{
        "reserved",     "committee",        "joint-committee",         "director",            "lead-provider",
        "contract",     "delegated-to-provider", "consultative-forum", "section-75",          "nhse-delegated",
        "nhse-joint",   "nhse-transferred", "grant",                   "agreement",           "advice",
        "joint-with-other-systems", "partnership", "own-organisation"};
    static constexpr std::array subjects{"plan", "money", "commission", "quality", "people-and-digital", "involve", "govern"};
    static const Field fields[]{
        text<&Function::name>("name", PW_LABEL("Name")),
        reference<&Function::accountable>("accountable", PW_LABEL("Accountable"), anyBody),
        word<&Function::origin>("origin", PW_LABEL("Origin")),
        openWord<&Function::level>("level", PW_LABEL("Level"), levels),
        references<&Function::exercisedBy>("exercisedBy", PW_LABEL("Exercised by"), anyBody),
        openWord<&Function::instrument>("instrument", PW_LABEL("How it is held"), instruments),
        longText<&Function::rationale>("rationale", PW_LABEL("Reason for the level")),
        wordList<&Function::services>("services", PW_LABEL("Services")),
        text<&Function::population>("population", PW_LABEL("Population")),
        openWord<&Function::subject>("subject", PW_LABEL("Subject"), subjects),
        text<&Function::legalBasis>("legalBasis", PW_LABEL("Legal basis")),
        text<&Function::writtenIn>("writtenIn", PW_LABEL("Where it is written")),
        date<&Function::effectiveFrom>("effectiveFrom", PW_LABEL("Effective from")),
        date<&Function::review>("review", PW_LABEL("Review")),
    };
    return fields;
}

std::span<const Field> decisionFields()
{
    static const Field fields[]{
        required(reference<&Decision::function>("function", PW_LABEL("Function"), kinds({Kind::function}))),
        text<&Decision::text>("text", PW_LABEL("Decision")),
        records<&Decision::parts, DecisionPart>("parts", PW_LABEL("Who takes which part")),
        text<&Decision::rule>("rule", PW_LABEL("Decision rule")),
        limit<&Decision::limit>("limit", PW_LABEL("Limit")),
    };
    return fields;
}

std::span<const Field> delegationFields()
{
    static const Field fields[]{
        required(reference<&Delegation::from>("from", PW_LABEL("From"), anyBody)),
        required(reference<&Delegation::to>("to", PW_LABEL("To"), anyBody)),
        references<&Delegation::functions>("functions", PW_LABEL("Functions"), kinds({Kind::function})),
        wordList<&Delegation::services>("services", PW_LABEL("Services")),
        text<&Delegation::population>("population", PW_LABEL("Population")),
        pounds<&Delegation::budget>("budget", PW_LABEL("Budget")),
        limit<&Delegation::limits>("limits", PW_LABEL("Limits")),
        references<&Delegation::inSchemesOf>("inSchemesOf", PW_LABEL("In the schemes of delegation of"),
                                             kinds({Kind::organisation})),
        text<&Delegation::legalBasis>("legalBasis", PW_LABEL("Legal basis")),
        longText<&Delegation::assurance>("assurance", PW_LABEL("Assurance")),
        word<&Delegation::status>("status", PW_LABEL("Status")),
        date<&Delegation::start>("start", PW_LABEL("Start")),
        date<&Delegation::review>("review", PW_LABEL("Review")),
    };
    return fields;
}

std::span<const Field> contractFields()
{
    static const Field fields[]{
        word<&Contract::kind>("kind", PW_LABEL("Kind")),
        reference<&Contract::holder>("holder", PW_LABEL("Holder"), anyBody),
        reference<&Contract::provider>("provider", PW_LABEL("Provider"), anyBody),
        reference<&Contract::place>("place", PW_LABEL("Place"), kinds({Kind::place})),
        reference<&Contract::collaborative>("collaborative", PW_LABEL("Collaborative"), kinds({Kind::collaborative})),
        reference<&Contract::managedBy>("managedBy", PW_LABEL("Managed by"), anyBody),
        wordList<&Contract::services>("services", PW_LABEL("Services")),
        longText<&Contract::outcomes>("outcomes", PW_LABEL("Outcomes")),
        text<&Contract::term>("term", PW_LABEL("Term")),
        text<&Contract::basis>("basis", PW_LABEL("Basis")),
        pounds<&Contract::value>("value", PW_LABEL("Value")),
    };
    return fields;
}

std::span<const Field> agreementFields()
{
    static constexpr std::array states{"draft", "agreed", "in-force", "ended"};
    static const Field fields[]{
        word<&Agreement::kind>("kind", PW_LABEL("Kind")),
        references<&Agreement::parties>("parties", PW_LABEL("Parties"), anyBody),
        date<&Agreement::date>("date", PW_LABEL("Date")),
        openWord<&Agreement::status>("status", PW_LABEL("Status"), states),
        references<&Agreement::covers>("covers", PW_LABEL("Functions covered"), kinds({Kind::function})),
        pounds<&Agreement::pooledBudget>("pooledBudget", PW_LABEL("Pooled budget")),
        reference<&Agreement::host>("host", PW_LABEL("Host"), anyBody),
    };
    return fields;
}

std::span<const Field> flowFields()
{
    static constexpr std::array lines{"primary-medical-care", "other-primary-care", "community", "community-mental-health",
                                      "community-diagnostics", "intermediate-care", "section-75", "acute", "mental-health"};
    static constexpr std::array instruments{"contract", "lead-provider-contract", "grant", "section-75", "delegation"};
    static const Field fields[]{
        word<&Flow::kind>("kind", PW_LABEL("Kind")),
        required(reference<&Flow::from>("from", PW_LABEL("From"), anyBody)),
        required(reference<&Flow::to>("to", PW_LABEL("To"), anyBody)),
        pounds<&Flow::amount>("amount", PW_LABEL("Amount")),
        openWord<&Flow::line>("line", PW_LABEL("Line"), lines),
        text<&Flow::year>("year", PW_LABEL("Year")),
        openWord<&Flow::instrument>("instrument", PW_LABEL("Instrument"), instruments),
        reference<&Flow::legallyResponsible>("legallyResponsible", PW_LABEL("Legally responsible"), anyBody),
        pounds<&Flow::previousCcgAmount>("previousCcgAmount", PW_LABEL("Amount under the clinical commissioning group")),
        text<&Flow::variationReason>("variationReason", PW_LABEL("Reason for the variation")),
    };
    return fields;
}

} // namespace placewright
