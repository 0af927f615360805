// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<DecisionPart>() {
    static const Field fields[]{
        required(reference<&DecisionPart::who>("who", QT_TRANSLATE_NOOP("Field", "Who"), anyBody)),
        required(word<&DecisionPart::part>("part", QT_TRANSLATE_NOOP("Field", "Part"))),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> functionFields() {
    static constexpr std::array levels{"neighbourhood", "place",    "collaborative", "system",
                                       "supra",         "national", "organisation"};
    static constexpr std::array instruments{"reserved",
                                            "committee",
                                            "joint-committee",
                                            "director",
                                            "lead-provider",
                                            "contract",
                                            "delegated-to-provider",
                                            "consultative-forum",
                                            "section-75",
                                            "nhse-delegated",
                                            "nhse-joint",
                                            "nhse-transferred",
                                            "grant",
                                            "agreement",
                                            "advice",
                                            "joint-with-other-systems",
                                            "partnership",
                                            "own-organisation"};
    static constexpr std::array subjects{"plan",    "money", "commission", "quality", "people-and-digital",
                                         "involve", "govern", "national", "place-and-collaboratives"};
    static const Field fields[]{
        text<&Function::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        reference<&Function::accountable>("accountable", QT_TRANSLATE_NOOP("Field", "Accountable"), anyBody),
        word<&Function::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin")),
        openWord<&Function::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), levels),
        references<&Function::exercisedBy>("exercisedBy", QT_TRANSLATE_NOOP("Field", "Exercised by"), anyBody),
        openWord<&Function::instrument>("instrument", QT_TRANSLATE_NOOP("Field", "How it is held"), instruments),
        longText<&Function::rationale>("rationale", QT_TRANSLATE_NOOP("Field", "Reason for the level")),
        wordList<&Function::services>("services", QT_TRANSLATE_NOOP("Field", "Services")),
        text<&Function::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
        openWord<&Function::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), subjects),
        text<&Function::legalBasis>("legalBasis", QT_TRANSLATE_NOOP("Field", "Legal basis")),
        text<&Function::writtenIn>("writtenIn", QT_TRANSLATE_NOOP("Field", "Where it is written")),
        date<&Function::effectiveFrom>("effectiveFrom", QT_TRANSLATE_NOOP("Field", "Effective from")),
        date<&Function::review>("review", QT_TRANSLATE_NOOP("Field", "Review")),
    };
    return fields;
}

std::span<const Field> decisionFields() {
    static const Field fields[]{
        required(reference<&Decision::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                                kinds({Kind::function}))),
        text<&Decision::text>("text", QT_TRANSLATE_NOOP("Field", "Decision")),
        records<&Decision::parts, DecisionPart>("parts", QT_TRANSLATE_NOOP("Field", "Who takes which part")),
        text<&Decision::rule>("rule", QT_TRANSLATE_NOOP("Field", "Decision rule")),
        limit<&Decision::limit>("limit", QT_TRANSLATE_NOOP("Field", "Limit")),
    };
    return fields;
}

std::span<const Field> delegationFields() {
    static const Field fields[]{
        required(reference<&Delegation::from>("from", QT_TRANSLATE_NOOP("Field", "From"), anyBody)),
        required(reference<&Delegation::to>("to", QT_TRANSLATE_NOOP("Field", "To"), anyBody)),
        references<&Delegation::functions>("functions", QT_TRANSLATE_NOOP("Field", "Functions"),
                                           kinds({Kind::function})),
        wordList<&Delegation::services>("services", QT_TRANSLATE_NOOP("Field", "Services")),
        text<&Delegation::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
        pounds<&Delegation::budget>("budget", QT_TRANSLATE_NOOP("Field", "Budget")),
        limit<&Delegation::limits>("limits", QT_TRANSLATE_NOOP("Field", "Limits")),
        references<&Delegation::inSchemesOf>(
            "inSchemesOf", QT_TRANSLATE_NOOP("Field", "In the schemes of delegation of"), kinds({Kind::organisation})),
        text<&Delegation::legalBasis>("legalBasis", QT_TRANSLATE_NOOP("Field", "Legal basis")),
        longText<&Delegation::assurance>("assurance", QT_TRANSLATE_NOOP("Field", "Assurance")),
        word<&Delegation::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        date<&Delegation::start>("start", QT_TRANSLATE_NOOP("Field", "Start")),
        date<&Delegation::review>("review", QT_TRANSLATE_NOOP("Field", "Review")),
    };
    return fields;
}

std::span<const Field> contractFields() {
    static const Field fields[]{
        word<&Contract::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        reference<&Contract::holder>("holder", QT_TRANSLATE_NOOP("Field", "Holder"), anyBody),
        reference<&Contract::provider>("provider", QT_TRANSLATE_NOOP("Field", "Provider"), anyBody),
        reference<&Contract::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), kinds({Kind::place})),
        reference<&Contract::collaborative>("collaborative", QT_TRANSLATE_NOOP("Field", "Collaborative"),
                                            kinds({Kind::collaborative})),
        reference<&Contract::managedBy>("managedBy", QT_TRANSLATE_NOOP("Field", "Managed by"), anyBody),
        wordList<&Contract::services>("services", QT_TRANSLATE_NOOP("Field", "Services")),
        longText<&Contract::outcomes>("outcomes", QT_TRANSLATE_NOOP("Field", "Outcomes")),
        text<&Contract::term>("term", QT_TRANSLATE_NOOP("Field", "Term")),
        text<&Contract::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis")),
        pounds<&Contract::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
    };
    return fields;
}

std::span<const Field> agreementFields() {
    static constexpr std::array states{"draft", "agreed", "in-force", "ended"};
    static const Field fields[]{
        word<&Agreement::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        references<&Agreement::parties>("parties", QT_TRANSLATE_NOOP("Field", "Parties"), anyBody),
        date<&Agreement::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        openWord<&Agreement::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), states),
        references<&Agreement::covers>("covers", QT_TRANSLATE_NOOP("Field", "Functions covered"),
                                       kinds({Kind::function})),
        pounds<&Agreement::pooledBudget>("pooledBudget", QT_TRANSLATE_NOOP("Field", "Pooled budget")),
        reference<&Agreement::host>("host", QT_TRANSLATE_NOOP("Field", "Host"), anyBody),
    };
    return fields;
}

std::span<const Field> flowFields() {
    static constexpr std::array lines{
        "primary-medical-care",  "other-primary-care", "community",  "community-mental-health",
        "community-diagnostics", "intermediate-care",  "section-75", "acute",
        "mental-health"};
    static constexpr std::array instruments{"contract", "lead-provider-contract", "grant", "section-75", "delegation"};
    static const Field fields[]{
        word<&Flow::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        required(reference<&Flow::from>("from", QT_TRANSLATE_NOOP("Field", "From"), anyBody)),
        required(reference<&Flow::to>("to", QT_TRANSLATE_NOOP("Field", "To"), anyBody)),
        pounds<&Flow::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
        openWord<&Flow::line>("line", QT_TRANSLATE_NOOP("Field", "Line"), lines),
        text<&Flow::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
        openWord<&Flow::instrument>("instrument", QT_TRANSLATE_NOOP("Field", "Instrument"), instruments),
        reference<&Flow::legallyResponsible>("legallyResponsible", QT_TRANSLATE_NOOP("Field", "Legally responsible"),
                                             anyBody),
        pounds<&Flow::previousCcgAmount>("previousCcgAmount",
                                         QT_TRANSLATE_NOOP("Field", "Amount under the clinical commissioning group")),
        text<&Flow::variationReason>("variationReason", QT_TRANSLATE_NOOP("Field", "Reason for the variation")),
    };
    return fields;
}

} // namespace placewright
