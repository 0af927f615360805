// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/seat_fixes.h"

#include "model/domain/labels.h"
#include "model/edits/structure.h"
#include "views/session/edit_chain.h"

#include <set>

namespace placewright {

namespace {

struct SeatFixes
{
    Q_DECLARE_TR_FUNCTIONS(SeatFixes)
};

constexpr QLatin1String publicHealth("director-of-public-health");

std::vector<const Seat*> seatsOn(const Design& design, const Id& forum)
{
    return forum.isNull() ? std::vector<const Seat*>() : design.seatsOf(forum);
}

bool hasSeatFrom(const Design& design, const Id& forum, const Id& organisation)
{
    const auto seats = seatsOn(design, forum);
    return std::any_of(seats.begin(), seats.end(), [&](const Seat* seat) { return seat->drawnFrom == organisation; });
}

int countOf(const Design& design, const Id& forum, SeatCategory category)
{
    const auto seats = seatsOn(design, forum);
    return static_cast<int>(
        std::count_if(seats.begin(), seats.end(), [&](const Seat* seat) { return seat->category == category; }));
}

bool isTrust(const Organisation& organisation)
{
    return organisation.kind == OrganisationKind::nhsTrust || organisation.kind == OrganisationKind::foundationTrust;
}

bool isIn(const Organisation& organisation, const Id& system)
{
    return organisation.homeSystem == system
           || (organisation.systems
               && std::find(organisation.systems->begin(), organisation.systems->end(), system) != organisation.systems->end());
}

/// The first that fits, those at home in the system before others, trusts before other providers.
template <class Fits>
Id candidate(const Design& design, const Id& system, const Fits& fits)
{
    const Organisation* best = nullptr;
    int bestRank = 0;
    for (const Organisation* organisation : inOrder(design.table<Organisation>())) {
        if (!fits(*organisation) || !isIn(*organisation, system))
            continue;
        const int rank = 1 + (isTrust(*organisation) ? 2 : 0) + (organisation->homeSystem == system ? 1 : 0);
        if (rank > bestRank) {
            best = organisation;
            bestRank = rank;
        }
    }
    return best ? best->id : Id();
}

bool provides(const Organisation& organisation, Service service)
{
    return organisation.services
           && std::find(organisation.services->begin(), organisation.services->end(), service) != organisation.services->end();
}

WantedSeat seatFrom(const Id& organisation, SeatCategory category = SeatCategory::member)
{
    WantedSeat seat;
    seat.category = category;
    seat.drawnFrom = organisation;
    return seat;
}

WantedSeat publicHealthSeat(const Id& authority)
{
    WantedSeat seat = seatFrom(authority);
    seat.title = SeatFixes::tr("Director of public health");
    seat.role = publicHealth;
    seat.sector = SeatSector::publicHealth;
    return seat;
}

/// Councils of the areas that `wanted` accepts, without those that have a seat on the forum.
template <class Wanted>
std::vector<Id> councilsWithout(const Design& design, const Id& forum, const Wanted& wanted)
{
    std::vector<Id> councils;
    for (const Area* area : inOrder(design.table<Area>()))
        if (wanted(*area) && !area->authority.isNull() && !hasSeatFrom(design, forum, area->authority)
            && std::find(councils.begin(), councils.end(), area->authority) == councils.end())
            councils.push_back(area->authority);
    return councils;
}

bool includes(const Ids& ids, const Id& id)
{
    return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
}

Id publicHealthCouncil(const Design& design, const auto& wanted)
{
    for (const Area* area : inOrder(design.table<Area>()))
        if (wanted(*area) && area->socialCare == true && !area->authority.isNull())
            return area->authority;
    return {};
}

MissingSeats onPlace(const Design& design, const QString& rule, const Place& place)
{
    MissingSeats missing{place.id, place.forum, {}};
    const auto inPlace = [&](const Area& area) { return includes(place.areas, area.id); };
    const auto addProvider = [&](Service service, SeatSector sector) {
        const Id provider = candidate(design, place.system, [&](const Organisation& o) { return provides(o, service); });
        if (provider.isNull())
            return;
        WantedSeat seat = seatFrom(provider);
        seat.sector = sector;
        missing.seats.push_back(seat);
    };
    if (rule == QLatin1String("place-min-primary-care")) {
        WantedSeat seat;
        seat.title = SeatFixes::tr("Primary care");
        seat.sector = SeatSector::primaryCare;
        if (place.pcns && !place.pcns->empty())
            seat.drawnFrom = place.pcns->front();
        missing.seats.push_back(seat);
    } else if (rule == QLatin1String("place-min-local-authority")) {
        for (const Id& council : councilsWithout(design, place.forum, inPlace))
            missing.seats.push_back(seatFrom(council));
    } else if (rule == QLatin1String("place-min-dph")) {
        missing.seats.push_back(publicHealthSeat(publicHealthCouncil(design, inPlace)));
    } else if (rule == QLatin1String("place-min-acute")) {
        addProvider(Service::acute, SeatSector::acute);
    } else if (rule == QLatin1String("place-min-community")) {
        addProvider(Service::community, SeatSector::community);
    } else if (rule == QLatin1String("place-min-mental-health")) {
        addProvider(Service::mentalHealth, SeatSector::mentalHealth);
    } else if (rule == QLatin1String("place-min-people")) {
        WantedSeat seat;
        seat.title = SeatFixes::tr("People who use care and support");
        seat.role = QStringLiteral("lived-experience");
        seat.sector = SeatSector::peopleWhoAccessCare;
        missing.seats.push_back(seat);
    } else if (rule == QLatin1String("place-pcn-representation") && place.pcns && !place.pcns->empty()) {
        missing.seats.push_back(seatFrom(place.pcns->front()));
    }
    return missing;
}

void addUntil(MissingSeats& missing, int have, int wanted, SeatCategory category, const QString& title)
{
    for (int i = have; i < wanted; ++i)
        missing.seats.push_back({category, title, {}, {}, {}});
}

MissingSeats onBoard(const Design& design, const QString& rule, const Id& board, const Id& system)
{
    MissingSeats missing{{}, board, {}};
    const auto addPartner = [&](const auto& fits) {
        if (const Id partner = candidate(design, system, fits); !partner.isNull())
            missing.seats.push_back(seatFrom(partner, SeatCategory::partner));
    };
    if (rule == QLatin1String("board-chair")) {
        addUntil(missing, countOf(design, board, SeatCategory::chair), 1, SeatCategory::chair, SeatFixes::tr("Chair"));
    } else if (rule == QLatin1String("board-two-independent-neds")) {
        addUntil(missing, countOf(design, board, SeatCategory::independentNonExecutive), 2,
                 SeatCategory::independentNonExecutive, SeatFixes::tr("Independent non-executive director"));
    } else if (rule == QLatin1String("board-four-executives")) {
        const auto seats = seatsOn(design, board);
        for (const char* role : {"chief-executive", "director-of-finance", "director-of-nursing", "medical-director"}) {
            const bool has = std::any_of(seats.begin(), seats.end(), [&](const Seat* seat) {
                return seat->category == SeatCategory::executive && seat->role == QLatin1String(role);
            });
            const QString word = QString::fromLatin1(role);
            if (!has)
                missing.seats.push_back({SeatCategory::executive, wordLabel(word), word, {}, {}});
        }
    } else if (rule == QLatin1String("board-three-partner-members")) {
        addUntil(missing, countOf(design, board, SeatCategory::partner), 3, SeatCategory::partner,
                 SeatFixes::tr("Partner member"));
    } else if (rule == QLatin1String("board-partner-trust")) {
        addPartner(isTrust);
    } else if (rule == QLatin1String("board-partner-primary-medical")) {
        addPartner([](const Organisation& o) {
            return o.kind == OrganisationKind::generalPractice || o.kind == OrganisationKind::pcn
                   || provides(o, Service::primaryMedical);
        });
    } else if (rule == QLatin1String("board-partner-local-authority")) {
        const Id council = publicHealthCouncil(design, [&](const Area& area) { return area.system == system; });
        if (!council.isNull())
            missing.seats.push_back(seatFrom(council, SeatCategory::partner));
    }
    return missing;
}

MissingSeats onPartnership(const Design& design, const QString& rule, const Id& partnership, const Id& system)
{
    MissingSeats missing{{}, partnership, {}};
    const auto inSystem = [&](const Area& area) { return area.system == system; };
    if (rule == QLatin1String("partnership-member-social-care-authorities")) {
        const auto wanted = [&](const Area& area) { return inSystem(area) && area.socialCare == true; };
        for (const Id& council : councilsWithout(design, partnership, wanted))
            missing.seats.push_back(seatFrom(council));
    } else if (rule == QLatin1String("partnership-member-nhs-body")) {
        if (const Id body = nhsBodyOf(design, system); !body.isNull())
            missing.seats.push_back(seatFrom(body));
    } else if (rule == QLatin1String("partnership-public-health-role")) {
        if (const Id council = publicHealthCouncil(design, inSystem); !council.isNull())
            missing.seats.push_back(publicHealthSeat(council));
    }
    return missing;
}

Id onlyForum(const Design& design, const Id& system, ForumKind kind)
{
    Id found;
    for (const auto& [id, forum] : design.table<Forum>())
        if (forum.kind == kind && (forum.system == system || forum.system.isNull())) {
            if (!found.isNull())
                return {};
            found = id;
        }
    return found;
}

Result<void> addSeatTo(EditChain& chain, const Id& forum, const WantedSeat& wanted)
{
    auto added = addSeat(chain.design(), forum, wanted.category, wanted.title);
    if (!added)
        return tl::unexpected<Error>(added.error());
    if (auto done = chain.add(added->edit); !done)
        return done;
    const auto set = [&](const char* field, const QString& value) -> Result<void> {
        return value.isEmpty() ? Result<void>()
                               : chain.add(setField(chain.design(), added->id, QString::fromLatin1(field), value));
    };
    return set("role", wanted.role)
        .and_then([&] { return set("sector", wanted.sector ? QString(wordOf(*wanted.sector)) : QString()); })
        .and_then([&] { return set("drawnFrom", wanted.drawnFrom.text()); });
}

} // namespace

Id boardOf(const Design& design, const Id& system)
{
    return onlyForum(design, system, ForumKind::board);
}

Id partnershipOf(const Design& design, const Id& system)
{
    return onlyForum(design, system, ForumKind::icsPartnership);
}

Id nhsBodyOf(const Design& design, const Id& system)
{
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::icsNhsBody
            && (isIn(*organisation, system) || organisation->homeSystem.isNull()))
            return organisation->id;
    return {};
}

MissingSeats missingSeats(const Design& design, const QString& rule, const Id& subject)
{
    if (rule.startsWith(QLatin1String("place-"))) {
        const auto* place = design.get<Place>(subject);
        return place ? onPlace(design, rule, *place) : MissingSeats();
    }
    const auto* forum = design.get<Forum>(subject);
    const Id system = forum ? forum->system : subject;
    const bool isBoard = rule.startsWith(QLatin1String("board-"));
    if (!isBoard && !rule.startsWith(QLatin1String("partnership-")))
        return {};
    const Id at = forum ? subject : isBoard ? boardOf(design, system) : partnershipOf(design, system);
    if (at.isNull())
        return {};
    return isBoard ? onBoard(design, rule, at, system) : onPartnership(design, rule, at, system);
}

Result<Edit> addSeats(const Design& design, const MissingSeats& missing)
{
    EditChain chain(design);
    Id forum = missing.forum;
    if (forum.isNull()) {
        auto made = addForumFor(design, missing.place);
        if (!made)
            return tl::unexpected<Error>(made.error());
        forum = made->id;
        if (auto done = chain.add(made->edit); !done)
            return tl::unexpected<Error>(done.error());
    }
    for (const WantedSeat& seat : missing.seats)
        if (auto done = addSeatTo(chain, forum, seat); !done)
            return tl::unexpected<Error>(done.error());
    const QString where = displayName(chain.design(), forum);
    if (missing.seats.size() == 1)
        return chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Added the missing seat to %1")), {where}});
    return chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Added %1 missing seats to %2")),
                         {QString::number(missing.seats.size()), where}});
}

} // namespace placewright
