// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field_access.h"
#include "model/domain/field_tables.h"

namespace placewright {

using namespace fieldaccess;

namespace fieldaccess {

template <>
std::span<const Field> recordFields<Position>()
{
    static const Field fields[]{
        reference<&Position::organisation>("organisation", PW_LABEL("Organisation"), kinds({Kind::organisation})),
        text<&Position::title>("title", PW_LABEL("Title")),
        flag<&Position::executive>("executive", PW_LABEL("Executive")),
    };
    return fields;
}

template <>
std::span<const Field> recordFields<Conflict>()
{
    static const Field fields[]{
        reference<&Conflict::with>("with", PW_LABEL("With"), anyEntity),
        flag<&Conflict::declared>("declared", PW_LABEL("Declared")),
        text<&Conflict::action>("action", PW_LABEL("What is done about it")),
    };
    return fields;
}

template <>
std::span<const Field> recordFields<LocalTerm>()
{
    static const Field fields[]{
        text<&LocalTerm::term>("term", PW_LABEL("Term")),
        text<&LocalTerm::name>("name", PW_LABEL("Local name")),
    };
    return fields;
}

} // namespace fieldaccess

std::span<const Field> workspaceFields()
{
    static constexpr std::array packs{"design-framework-2021"};
    static const Field fields[]{
        text<&WorkspaceInfo::title>("title", PW_LABEL("Title")),
        openWords<&WorkspaceInfo::rulePacks>("rulePacks", PW_LABEL("Rule packs"), packs),
        word<&WorkspaceInfo::terms>("terms", PW_LABEL("Terms")),
        records<&WorkspaceInfo::localTerms, LocalTerm>("localTerms", PW_LABEL("Local names for terms")),
    };
    return fields;
}

std::span<const Field> optionFields()
{
    static const Field fields[]{
        text<&Option::name>("name", PW_LABEL("Name")),
        reference<&Option::basedOn>("basedOn", PW_LABEL("Based on"), kinds({Kind::option})),
        word<&Option::status>("status", PW_LABEL("Status")),
        longText<&Option::summary>("summary", PW_LABEL("Summary")),
    };
    return fields;
}

std::span<const Field> systemFields()
{
    static const Field fields[]{
        text<&System::name>("name", PW_LABEL("Name")),
        word<&System::stage>("stage", PW_LABEL("Stage")),
        flag<&System::legislationInForce>("legislationInForce", PW_LABEL("Legislation in force")),
        flag<&System::smallest>("smallest", PW_LABEL("One of the smallest systems")),
        count<&System::population>("population", PW_LABEL("Population")),
        pounds<&System::financialEnvelope>("financialEnvelope", PW_LABEL("Financial envelope")),
        pounds<&System::mentalHealthInvestmentStandardMinimum>("mentalHealthInvestmentStandardMinimum",
                                                               PW_LABEL("Mental Health Investment Standard minimum")),
        pounds<&System::primaryCommunityGuarantee>("primaryCommunityGuarantee",
                                                   PW_LABEL("Primary and community care guarantee")),
        longText<&System::publicUpdates>("publicUpdates", PW_LABEL("Public updates")),
        longText<&System::mutualAccountabilityStatement>("mutualAccountabilityStatement",
                                                         PW_LABEL("Mutual accountability statement")),
    };
    return fields;
}

std::span<const Field> areaFields()
{
    static const Field fields[]{
        reference<&Area::system>("system", PW_LABEL("System"), kinds({Kind::system})),
        text<&Area::name>("name", PW_LABEL("Name")),
        word<&Area::tier>("tier", PW_LABEL("Tier of local government")),
        flag<&Area::socialCare>("socialCare", PW_LABEL("Responsible for social care")),
        word<&Area::inFootprint>("inFootprint", PW_LABEL("In the footprint")),
        text<&Area::boundaryException>("boundaryException", PW_LABEL("Boundary exception")),
        reference<&Area::authority>("authority", PW_LABEL("Local authority"), kinds({Kind::organisation})),
        count<&Area::population>("population", PW_LABEL("Population")),
        text<&Area::onsCode>("onsCode", PW_LABEL("Office for National Statistics code")),
    };
    return fields;
}

std::span<const Field> organisationFields()
{
    static const Field fields[]{
        text<&Organisation::name>("name", PW_LABEL("Name")),
        text<&Organisation::shortName>("shortName", PW_LABEL("Short name")),
        word<&Organisation::kind>("kind", PW_LABEL("Kind")),
        text<&Organisation::odsCode>("odsCode", PW_LABEL("Organisation Data Service code")),
        wordList<&Organisation::services>("services", PW_LABEL("Services")),
        flag<&Organisation::statutory>("statutory", PW_LABEL("Statutory body")),
        references<&Organisation::systems>("systems", PW_LABEL("Systems"), kinds({Kind::system})),
        reference<&Organisation::homeSystem>("homeSystem", PW_LABEL("Home system"), kinds({Kind::system})),
        longText<&Organisation::schemeOfDelegation>("schemeOfDelegation", PW_LABEL("Scheme of delegation")),
        flag<&Organisation::openBook>("openBook", PW_LABEL("Open-book accounting")),
    };
    return fields;
}

std::span<const Field> personFields()
{
    static const Field fields[]{
        text<&Person::name>("name", PW_LABEL("Name")),
        records<&Person::positions, Position>("positions", PW_LABEL("Positions")),
        longText<&Person::interests>("interests", PW_LABEL("Interests")),
        text<&Person::registration>("registration", PW_LABEL("Registration")),
        flag<&Person::nolanAgreed>("nolanAgreed", PW_LABEL("Nolan principles agreed")),
        date<&Person::fitAndProperCheckDate>("fitAndProperCheckDate", PW_LABEL("Fit and proper person check")),
        records<&Person::conflicts, Conflict>("conflicts", PW_LABEL("Conflicts of interest")),
    };
    return fields;
}

} // namespace placewright
