// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace placewright {

/// The exchange words of an enumeration, in the order of its values (EXCHANGE, Shared entities and Entities of an
/// option).
template <class E>
struct Vocabulary;

template <class E>
constexpr QLatin1String wordOf(E value) {
    return QLatin1String(Vocabulary<E>::words[static_cast<std::size_t>(value)]);
}

template <class E>
std::optional<E> fromWord(QStringView word) {
    for (std::size_t i = 0; i < Vocabulary<E>::words.size(); ++i)
        if (word == QLatin1String(Vocabulary<E>::words[i]))
            return static_cast<E>(i);
    return std::nullopt;
}

// clang-format off
enum class SystemStage { current, shadow, statutory };
template <> struct Vocabulary<SystemStage> { static constexpr std::array words{"current", "shadow", "statutory"}; };

enum class AreaTier { upper, lower, unitary };
template <> struct Vocabulary<AreaTier> { static constexpr std::array words{"upper", "lower", "unitary"}; };

enum class Footprint { wholly, partly };
template <> struct Vocabulary<Footprint> { static constexpr std::array words{"wholly", "partly"}; };

enum class OrganisationKind { icsNhsBody, ccg, nhsTrust, foundationTrust, localAuthority, generalPractice, pcn, independentProvider,
    socialCareProvider, cic, vcse, vcseAlliance, healthwatch, nhsEngland, nhsEnglandRegion, careQualityCommission,
    healthEducationEngland, cancerAlliance, clinicalNetwork, employer, housing, education, criminalJustice, police, other };
template <> struct Vocabulary<OrganisationKind> { static constexpr std::array words{"ics-nhs-body", "ccg", "nhs-trust",
    "foundation-trust", "local-authority", "general-practice", "pcn", "independent-provider", "social-care-provider", "cic", "vcse",
    "vcse-alliance", "healthwatch", "nhs-england", "nhs-england-region", "care-quality-commission", "health-education-england",
    "cancer-alliance", "clinical-network", "employer", "housing", "education", "criminal-justice", "police", "other"}; };

enum class Service { acute, community, mentalHealth, ambulance, specialised, learningDisabilityAutism, primaryMedical, dental,
    ophthalmic, pharmaceutical, adultSocialCare, childrensSocialCare, publicHealth };
template <> struct Vocabulary<Service> { static constexpr std::array words{"acute", "community", "mental-health", "ambulance",
    "specialised", "learning-disability-autism", "primary-medical", "dental", "ophthalmic", "pharmaceutical", "adult-social-care",
    "childrens-social-care", "public-health"}; };

enum class OptionStatus { draft, proposed, agreed, superseded };
template <> struct Vocabulary<OptionStatus> { static constexpr std::array words{"draft", "proposed", "agreed", "superseded"}; };

enum class ForumKind { icsPartnership, board, committee, jointCommittee, committeesInCommon, advisoryCommittee, executiveGroup,
    consultativeForum, subGroup, network, placePartnership, collaborativeForum, systemQualityGroup, healthAndWellbeingBoard,
    scrutinyCommittee, supraForum };
template <> struct Vocabulary<ForumKind> { static constexpr std::array words{"ics-partnership", "board", "committee",
    "joint-committee", "committees-in-common", "advisory-committee", "executive-group", "consultative-forum", "sub-group", "network",
    "place-partnership", "collaborative-forum", "system-quality-group", "health-and-wellbeing-board", "scrutiny-committee",
    "supra-forum"}; };

enum class ForumLevel { supra, system, place, collaborative, neighbourhood };
template <> struct Vocabulary<ForumLevel> { static constexpr std::array words{"supra", "system", "place", "collaborative",
    "neighbourhood"}; };

enum class SeatCategory { chair, independentNonExecutive, executive, partner, other, member, attendee };
template <> struct Vocabulary<SeatCategory> { static constexpr std::array words{"chair", "independent-non-executive", "executive",
    "partner", "other", "member", "attendee"}; };

enum class SeatSector { nhsTrust, primaryCare, localAuthority, socialCare, publicHealth, vcse, peopleWhoAccessCare, acute,
    community, mentalHealth, ambulance, independentProvider, other };
template <> struct Vocabulary<SeatSector> { static constexpr std::array words{"nhs-trust", "primary-care", "local-authority",
    "social-care", "public-health", "vcse", "people-who-access-care", "acute", "community", "mental-health", "ambulance",
    "independent-provider", "other"}; };

enum class SeatCapacity { fullMember, delegate, inAttendance, nonVoting };
template <> struct Vocabulary<SeatCapacity> { static constexpr std::array words{"full-member", "delegate", "in-attendance",
    "non-voting"}; };

enum class SeatStatus { vacant, designate, appointed };
template <> struct Vocabulary<SeatStatus> { static constexpr std::array words{"vacant", "designate", "appointed"}; };

enum class PostKind { accountableOfficer, placeLeader, individualDirector, sroPeople, sroDigital };
template <> struct Vocabulary<PostKind> { static constexpr std::array words{"accountable-officer", "place-leader",
    "individual-director", "sro-people", "sro-digital"}; };

enum class PlaceForm { consultativeForum, committee, jointCommittee, individualDirector, leadProvider };
template <> struct Vocabulary<PlaceForm> { static constexpr std::array words{"consultative-forum", "committee", "joint-committee",
    "individual-director", "lead-provider"}; };

enum class OperatingModel { leadershipBoard, leadProvider, sharedLeadership, singleOrganisation };
template <> struct Vocabulary<OperatingModel> { static constexpr std::array words{"leadership-board", "lead-provider",
    "shared-leadership", "single-organisation"}; };

enum class ContractRoute { individual, leadProvider };
template <> struct Vocabulary<ContractRoute> { static constexpr std::array words{"individual", "lead-provider"}; };

enum class FunctionOrigin { ccg, nhseDelegated, nhseTransferred, nhseJoint, newDuty, localAuthority, provider };
template <> struct Vocabulary<FunctionOrigin> { static constexpr std::array words{"ccg", "nhse-delegated", "nhse-transferred",
    "nhse-joint", "new", "local-authority", "provider"}; };

enum class Part { decides, recommends, advises, consulted, informed, delivers };
template <> struct Vocabulary<Part> { static constexpr std::array words{"decides", "recommends", "advises", "consulted", "informed",
    "delivers"}; };

enum class DelegationStatus { proposed, shadow, inForce };
template <> struct Vocabulary<DelegationStatus> { static constexpr std::array words{"proposed", "shadow", "in-force"}; };

enum class ContractKind { standard, leadProvider, subContract, primaryCare, grantAgreement };
template <> struct Vocabulary<ContractKind> { static constexpr std::array words{"standard", "lead-provider", "sub-contract",
    "primary-care", "grant-agreement"}; };

enum class AgreementKind { section75, icsMou, vcseFormalAgreement, workingRelationship, systemCollaborationAndFinancialManagement,
    betterCareFund, membersContribution, engagement };
template <> struct Vocabulary<AgreementKind> { static constexpr std::array words{"section-75", "ics-mou", "vcse-formal-agreement",
    "working-relationship", "system-collaboration-and-financial-management", "better-care-fund", "members-contribution",
    "engagement"}; };

enum class FlowKind { allocation, contract, grant, delegatedBudget, pooled, subContract, capital, developmentFunding };
template <> struct Vocabulary<FlowKind> { static constexpr std::array words{"allocation", "contract", "grant", "delegated-budget",
    "pooled", "sub-contract", "capital", "development-funding"}; };

enum class PlanRelation { hasRegardTo, partOf, input };
template <> struct Vocabulary<PlanRelation> { static constexpr std::array words{"has-regard-to", "part-of", "input"}; };

enum class MilestoneStatus { notStarted, underWay, done, atRisk };
template <> struct Vocabulary<MilestoneStatus> { static constexpr std::array words{"not-started", "under-way", "done", "at-risk"}; };

enum class MeasureKind { decisionsByTier, localShare, seatsByCategory, seatsBySector, seatsPerOrganisation, seatsPerPerson, forumSizes,
    overlap, delegationDepth, moneyByTier, findings };
template <> struct Vocabulary<MeasureKind> { static constexpr std::array words{"decisions-by-tier", "decisions-at-place-or-nearer",
    "seats-by-category", "seats-by-sector", "seats-per-organisation", "seats-per-person", "forum-sizes",
    "board-and-partnership-overlap", "delegation-depth", "money-by-tier", "findings-by-strength"}; };

enum class FigureKind { row, together, largest };
template <> struct Vocabulary<FigureKind> { static constexpr std::array words{"row", "together", "largest"}; };

enum class Better { more, less };
template <> struct Vocabulary<Better> { static constexpr std::array words{"more", "less"}; };

enum class NoteKind { note, question, parked };
template <> struct Vocabulary<NoteKind> { static constexpr std::array words{"note", "question", "parked"}; };

enum class Terms { whitePaper, enacted };
template <> struct Vocabulary<Terms> { static constexpr std::array words{"white-paper", "enacted"}; };
// clang-format on

} // namespace placewright
