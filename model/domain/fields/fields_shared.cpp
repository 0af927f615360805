// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/fields/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<Position>() {
    static const Field fields[]{
        reference<&Position::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"),
                                           kinds({Kind::organisation})),
        text<&Position::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        flag<&Position::executive>("executive", QT_TRANSLATE_NOOP("Field", "Executive")),
    };
    return fields;
}

template <>
std::span<const Field> recordFields<Conflict>() {
    static const Field fields[]{
        reference<&Conflict::with>("with", QT_TRANSLATE_NOOP("Field", "With"), anyEntity),
        flag<&Conflict::declared>("declared", QT_TRANSLATE_NOOP("Field", "Declared")),
        text<&Conflict::action>("action", QT_TRANSLATE_NOOP("Field", "What is done about it")),
    };
    return fields;
}

template <>
std::span<const Field> recordFields<LocalTerm>() {
    static const Field fields[]{
        text<&LocalTerm::term>("term", QT_TRANSLATE_NOOP("Field", "Term")),
        text<&LocalTerm::name>("name", QT_TRANSLATE_NOOP("Field", "Local name")),
    };
    return fields;
}

template <>
std::span<const Field> recordFields<OwnRule>() {
    static constexpr std::array strengths{"must", "expected", "may"};
    static constexpr std::array subjects{"place", "forum", "collaborative"};
    static const Field fields[]{
        text<&OwnRule::id>("id", QT_TRANSLATE_NOOP("Field", "Id")),
        text<&OwnRule::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        openWord<&OwnRule::strength>("strength", QT_TRANSLATE_NOOP("Field", "Strength"), strengths),
        openWord<&OwnRule::subject>("subject", QT_TRANSLATE_NOOP("Field", "What it looks at"), subjects),
        count<&OwnRule::atLeast>("atLeast", QT_TRANSLATE_NOOP("Field", "At least")),
        text<&OwnRule::field>("field", QT_TRANSLATE_NOOP("Field", "Field of the seat")),
        text<&OwnRule::value>("value", QT_TRANSLATE_NOOP("Field", "What stands in it")),
        longText<&OwnRule::query>("query", QT_TRANSLATE_NOOP("Field", "Query")),
        text<&OwnRule::message>("message", QT_TRANSLATE_NOOP("Field", "Message")),
        text<&OwnRule::fix>("fix", QT_TRANSLATE_NOOP("Field", "How to put it right")),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> workspaceFields() {
    static constexpr std::array packs{"design-framework-2021"};
    static const Field fields[]{
        text<&WorkspaceInfo::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        openWords<&WorkspaceInfo::rulePacks>("rulePacks", QT_TRANSLATE_NOOP("Field", "Rule packs"), packs),
        word<&WorkspaceInfo::terms>("terms", QT_TRANSLATE_NOOP("Field", "Terms")),
        records<&WorkspaceInfo::localTerms, LocalTerm>("localTerms",
                                                       QT_TRANSLATE_NOOP("Field", "Local names for terms")),
        records<&WorkspaceInfo::ownRules, OwnRule>("ownRules", QT_TRANSLATE_NOOP("Field", "Rules of its own")),
    };
    return fields;
}

std::span<const Field> optionFields() {
    static const Field fields[]{
        text<&Option::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        reference<&Option::basedOn>("basedOn", QT_TRANSLATE_NOOP("Field", "Based on"), kinds({Kind::option})),
        word<&Option::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        longText<&Option::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")),
        flag<&Option::archived>("archived", QT_TRANSLATE_NOOP("Field", "Archived")),
    };
    return fields;
}

std::span<const Field> systemFields() {
    static const Field fields[]{
        text<&System::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        word<&System::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage")),
        flag<&System::legislationInForce>("legislationInForce", QT_TRANSLATE_NOOP("Field", "Legislation in force")),
        flag<&System::smallest>("smallest", QT_TRANSLATE_NOOP("Field", "One of the smallest systems")),
        count<&System::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
        pounds<&System::financialEnvelope>("financialEnvelope", QT_TRANSLATE_NOOP("Field", "Financial envelope")),
        pounds<&System::mentalHealthInvestmentStandardMinimum>(
            "mentalHealthInvestmentStandardMinimum",
            QT_TRANSLATE_NOOP("Field", "Mental Health Investment Standard minimum")),
        pounds<&System::primaryCommunityGuarantee>("primaryCommunityGuarantee",
                                                   QT_TRANSLATE_NOOP("Field", "Primary and community care guarantee")),
        longText<&System::publicUpdates>("publicUpdates", QT_TRANSLATE_NOOP("Field", "Public updates")),
        longText<&System::mutualAccountabilityStatement>("mutualAccountabilityStatement",
                                                         QT_TRANSLATE_NOOP("Field", "Mutual accountability statement")),
    };
    return fields;
}

std::span<const Field> areaFields() {
    static const Field fields[]{
        reference<&Area::system>("system", QT_TRANSLATE_NOOP("Field", "System"), kinds({Kind::system})),
        text<&Area::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        word<&Area::tier>("tier", QT_TRANSLATE_NOOP("Field", "Tier of local government")),
        flag<&Area::socialCare>("socialCare", QT_TRANSLATE_NOOP("Field", "Responsible for social care")),
        word<&Area::inFootprint>("inFootprint", QT_TRANSLATE_NOOP("Field", "In the footprint")),
        text<&Area::boundaryException>("boundaryException", QT_TRANSLATE_NOOP("Field", "Boundary exception")),
        reference<&Area::authority>("authority", QT_TRANSLATE_NOOP("Field", "Local authority"),
                                    kinds({Kind::organisation})),
        count<&Area::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
        text<&Area::onsCode>("onsCode", QT_TRANSLATE_NOOP("Field", "Office for National Statistics code")),
    };
    return fields;
}

std::span<const Field> organisationFields() {
    static const Field fields[]{
        text<&Organisation::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        text<&Organisation::shortName>("shortName", QT_TRANSLATE_NOOP("Field", "Short name")),
        word<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        text<&Organisation::odsCode>("odsCode", QT_TRANSLATE_NOOP("Field", "Organisation Data Service code")),
        wordList<&Organisation::services>("services", QT_TRANSLATE_NOOP("Field", "Services")),
        flag<&Organisation::statutory>("statutory", QT_TRANSLATE_NOOP("Field", "Statutory body")),
        references<&Organisation::systems>("systems", QT_TRANSLATE_NOOP("Field", "Systems"), kinds({Kind::system})),
        reference<&Organisation::homeSystem>("homeSystem", QT_TRANSLATE_NOOP("Field", "Home system"),
                                             kinds({Kind::system})),
        longText<&Organisation::schemeOfDelegation>("schemeOfDelegation",
                                                    QT_TRANSLATE_NOOP("Field", "Scheme of delegation")),
        flag<&Organisation::openBook>("openBook", QT_TRANSLATE_NOOP("Field", "Open-book accounting")),
    };
    return fields;
}

std::span<const Field> personFields() {
    static const Field fields[]{
        text<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
        records<&Person::positions, Position>("positions", QT_TRANSLATE_NOOP("Field", "Positions")),
        longText<&Person::interests>("interests", QT_TRANSLATE_NOOP("Field", "Interests")),
        text<&Person::registration>("registration", QT_TRANSLATE_NOOP("Field", "Registration")),
        flag<&Person::nolanAgreed>("nolanAgreed", QT_TRANSLATE_NOOP("Field", "Nolan principles agreed")),
        date<&Person::fitAndProperCheckDate>("fitAndProperCheckDate",
                                             QT_TRANSLATE_NOOP("Field", "Fit and proper person check")),
        records<&Person::conflicts, Conflict>("conflicts", QT_TRANSLATE_NOOP("Field", "Conflicts of interest")),
    };
    return fields;
}

} // namespace placewright
