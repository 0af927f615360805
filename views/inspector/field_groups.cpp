// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/field_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct GroupKeys {
    Kind kind;
    const char* title; ///< Context "FieldGroup".
    const char* keys;  ///< Separated by spaces, in the order shown.
};

constexpr const char* essentials = QT_TRANSLATE_NOOP("FieldGroup", "Essentials");
constexpr const char* membership = QT_TRANSLATE_NOOP("FieldGroup", "Membership");
constexpr const char* governance = QT_TRANSLATE_NOOP("FieldGroup", "Governance");
constexpr const char* openness = QT_TRANSLATE_NOOP("FieldGroup", "Openness");
constexpr const char* money = QT_TRANSLATE_NOOP("FieldGroup", "Money and limits");
constexpr const char* dates = QT_TRANSLATE_NOOP("FieldGroup", "Dates");
constexpr const char* reasons = QT_TRANSLATE_NOOP("FieldGroup", "Reasons and evidence");
constexpr const char* codes = QT_TRANSLATE_NOOP("FieldGroup", "Codes and figures");

constexpr GroupKeys table[]{
    {Kind::workspace, essentials, "title terms rulePacks localTerms"},
    {Kind::option, essentials, "name status basedOn summary archived"},
    {Kind::system, essentials, "name stage legislationInForce smallest population"},
    {Kind::system, money, "financialEnvelope mentalHealthInvestmentStandardMinimum primaryCommunityGuarantee"},
    {Kind::system, openness, "publicUpdates mutualAccountabilityStatement"},
    {Kind::area, essentials, "name tier authority socialCare system inFootprint boundaryException"},
    {Kind::area, codes, "population onsCode"},
    {Kind::organisation, essentials, "name shortName kind services statutory"},
    {Kind::organisation, membership, "homeSystem systems"},
    {Kind::organisation, governance, "schemeOfDelegation openBook"},
    {Kind::organisation, codes, "odsCode"},
    {Kind::person, essentials, "name positions registration"},
    {Kind::person, governance, "nolanAgreed fitAndProperCheckDate interests conflicts"},
    {Kind::criterion, essentials, "name description weight"},
    {Kind::criterion, codes, "measure figure row better least most"},
    {Kind::score, essentials, "criterion option score reason"},
    {Kind::forum, essentials, "name kind level purpose remit decisionMaking"},
    {Kind::forum, membership, "system body parent establishedBy parties maxSize sizeRationale codesignedBy"},
    {Kind::forum, governance,
     "heldToAccountBy decisionRule disagreementProcess termsOfReferenceAgreedBy meetingsPerYear"},
    {Kind::forum, openness, "meetsInPublic papersPublished minutesOnline"},
    {Kind::seat, essentials, "title category role status"},
    {Kind::seat, membership, "drawnFrom person forum sector capacity employedBy selectedBy"},
    {Kind::seat, governance, "portfolio accountabilities termOfOffice independenceException tags perspectives"},
    {Kind::seat, dates, "from to"},
    {Kind::post, essentials, "title kind organisation jointWith person place"},
    {Kind::place, essentials, "name forms forum leader responsibleEntity"},
    {Kind::place, membership, "areas neighbourhoods pcns agreedBy system"},
    {Kind::place, openness, "spendPublished"},
    {Kind::place, reasons, "catchmentRationale population"},
    {Kind::neighbourhood, essentials, "name place pcns population"},
    {Kind::collaborative, essentials, "name operatingModel contractRoute leadProvider forum"},
    {Kind::collaborative, membership, "members places systems scope"},
    {Kind::collaborative, governance, "objectives contributionAgreement"},
    {Kind::function, essentials, "name subject accountable exercisedBy instrument level origin"},
    {Kind::function, governance, "rationale services population legalBasis writtenIn"},
    {Kind::function, dates, "effectiveFrom review"},
    {Kind::decision, essentials, "text function parts"},
    {Kind::decision, money, "limit rule"},
    {Kind::delegation, essentials, "from to status functions services population"},
    {Kind::delegation, money, "budget limits"},
    {Kind::delegation, governance, "inSchemesOf legalBasis assurance"},
    {Kind::delegation, dates, "start review"},
    {Kind::contract, essentials, "kind holder provider services value"},
    {Kind::contract, membership, "place collaborative managedBy"},
    {Kind::contract, governance, "outcomes term basis"},
    {Kind::agreement, essentials, "kind parties covers status date"},
    {Kind::agreement, money, "pooledBudget host"},
    {Kind::flow, essentials, "kind from to amount year line"},
    {Kind::flow, governance, "instrument legallyResponsible"},
    {Kind::flow, reasons, "previousCcgAmount variationReason"},
    {Kind::plan, essentials, "name kind owner status date"},
    {Kind::plan, governance, "approvedBy contents links"},
    {Kind::engagement, essentials, "name purpose groups level feedsInto"},
    {Kind::milestone, essentials, "name status dueBy quarter owner system"},
    {Kind::milestone, reasons, "rule evidence"},
    {Kind::declaration, essentials, "rule subject confirmed by on"},
    {Kind::declaration, reasons, "evidence"},
    {Kind::waiver, essentials, "rule subject reason by on found"},
    {Kind::note, essentials, "text kind subject by on"},
    {Kind::placement, essentials, "subject view pinned x y w h"},
};

/// What isn't filled in here: own rules have a dialog, which tries a rule before it is taken, and the mark of the facts that a
/// waiver rests on is the program's, to see that they have changed.
bool isForProgram(Kind kind, const Field& field) {
    return &field == findField(Kind::workspace, QStringLiteral("ownRules")) || (kind == Kind::waiver && &field == findField(kind, QStringLiteral("ground")));
}

QStringList keysOf(const GroupKeys& group) {
    return QString::fromLatin1(group.keys).split(QLatin1Char(' '));
}

} // namespace

std::vector<FieldGroup> fieldGroups(Kind kind) {
    std::vector<const Field*> left;
    for (const Field& field : fieldsOf(kind))
        if (!isForProgram(kind, field))
            left.push_back(&field);
    std::vector<FieldGroup> groups;
    for (const GroupKeys& named : table) {
        if (named.kind != kind)
            continue;
        FieldGroup group{QCoreApplication::translate("FieldGroup", named.title), {}};
        for (const QString& key : keysOf(named))
            if (const Field* field = findField(kind, key); field && std::erase(left, field) > 0)
                group.fields.push_back(field);
        groups.push_back(std::move(group));
    }
    if (!left.empty())
        groups.push_back({QCoreApplication::translate("FieldGroup", "More"), std::move(left)});
    return groups;
}

QStringList staleGroupKeys(Kind kind) {
    QStringList stale;
    for (const GroupKeys& named : table)
        if (named.kind == kind)
            for (const QString& key : keysOf(named))
                if (!findField(kind, key))
                    stale.append(key);
    return stale;
}

} // namespace placewright
