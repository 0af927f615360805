// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/seat_fixes.h"

#include "model/domain/labels.h"
#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"

#include <set>

namespace placewright {

namespace {

struct SeatFixes {
    Q_DECLARE_TR_FUNCTIONS(SeatFixes)
};

constexpr QLatin1String publicHealth("director-of-public-health");

std::vector<const Seat*> seatsOn(const Design& design, const Id& forum) {
    return forum.isNull() ? std::vector<const Seat*>() : design.seatsOf(forum);
}

bool hasSeatFrom(const Design& design, const Id& forum, const Id& organisation) {
    const auto seats = seatsOn(design, forum);
    return std::any_of(seats.begin(), seats.end(), [&](const Seat* seat) { return seat->drawnFrom == organisation; });
}

int countOf(const Design& design, const Id& forum, SeatCategory category) {
    const auto seats = seatsOn(design, forum);
    return static_cast<int>(
        std::count_if(seats.begin(), seats.end(), [&](const Seat* seat) { return seat->category == category; }));
}

bool isTrust(const Organisation& organisation) {
    return organisation.kind == OrganisationKind::nhsTrust || organisation.kind == OrganisationKind::foundationTrust;
}

bool isIn(const Organisation& organisation, const Id& system) {
    return organisation.homeSystem == system ||
           (organisation.systems && std::find(organisation.systems->begin(), organisation.systems->end(), system) !=
                                        organisation.systems->end());
}

/// Who could hold a seat, and who is to.
struct Holder {
    Id id;
    std::vector<Id> all;
};

Holder holderOf(std::vector<Id> all, const Id& chosen) {
    const bool among = std::find(all.begin(), all.end(), chosen) != all.end();
    const Id id = among ? chosen : all.empty() ? Id() : all.front();
    return {id, std::move(all)};
}

/// All that fit, those at home in the system before others, trusts before other providers.
template <class Fits>
Holder candidate(const Design& design, const Id& system, const Id& chosen, const Fits& fits) {
    std::vector<std::pair<int, Id>> ranked;
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (fits(*organisation) && isIn(*organisation, system))
            ranked.emplace_back((isTrust(*organisation) ? 2 : 0) + (organisation->homeSystem == system ? 1 : 0),
                                organisation->id);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Id> all;
    for (const auto& [rank, id] : ranked)
        all.push_back(id);
    return holderOf(std::move(all), chosen);
}

bool provides(const Organisation& organisation, Service service) {
    return organisation.services && std::find(organisation.services->begin(), organisation.services->end(), service) !=
                                        organisation.services->end();
}

WantedSeat seatFrom(const Id& organisation, SeatCategory category = SeatCategory::member) {
    WantedSeat seat;
    seat.category = category;
    seat.drawnFrom = organisation;
    return seat;
}

WantedSeat publicHealthSeat(const Id& authority) {
    WantedSeat seat = seatFrom(authority);
    seat.title = SeatFixes::tr("Director of public health");
    seat.role = publicHealth;
    seat.sector = SeatSector::publicHealth;
    return seat;
}

/// Councils of the areas that `wanted` accepts, without those that have a seat on the forum.
template <class Wanted>
std::vector<Id> councilsWithout(const Design& design, const Id& forum, const Wanted& wanted) {
    std::vector<Id> councils;
    for (const Area* area : inOrder(design.table<Area>()))
        if (wanted(*area) && !area->authority.isNull() && !hasSeatFrom(design, forum, area->authority) &&
            std::find(councils.begin(), councils.end(), area->authority) == councils.end())
            councils.push_back(area->authority);
    return councils;
}

bool includes(const Ids& ids, const Id& id) {
    return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
}

Holder publicHealthCouncil(const Design& design, const Id& chosen, const auto& wanted) {
    std::vector<Id> all;
    for (const Area* area : inOrder(design.table<Area>()))
        if (wanted(*area) && area->socialCare == true && !area->authority.isNull() &&
            std::find(all.begin(), all.end(), area->authority) == all.end())
            all.push_back(area->authority);
    return holderOf(std::move(all), chosen);
}

bool isPrimaryCare(const Organisation& organisation) {
    return organisation.kind == OrganisationKind::generalPractice || organisation.kind == OrganisationKind::pcn ||
           provides(organisation, Service::primaryMedical);
}

bool isVoluntary(const Organisation& organisation) {
    return organisation.kind == OrganisationKind::vcseAlliance || organisation.kind == OrganisationKind::vcse;
}

WantedSeat peopleSeat() {
    WantedSeat seat;
    seat.title = SeatFixes::tr("People who use care and support");
    seat.role = QStringLiteral("lived-experience");
    seat.sector = SeatSector::peopleWhoAccessCare;
    return seat;
}

/// One seat, held by any one of several.
void addHeld(MissingSeats& missing, const Holder& holder, WantedSeat seat) {
    seat.drawnFrom = holder.id;
    missing.seats.push_back(seat);
    if (holder.all.size() > 1)
        missing.qualify = holder.all;
}

WantedSeat sectorSeat(const QString& title, SeatSector sector) {
    WantedSeat seat;
    seat.title = title;
    seat.sector = sector;
    return seat;
}

/// A seat for a voice that each level is to have, on a forum or a place's forum.
void addVoice(MissingSeats& missing, const Design& design, const QString& rule, const Id& system, const Id& chosen) {
    if (rule == QLatin1String("organisation-primary-care-all-levels"))
        addHeld(missing, candidate(design, system, chosen, isPrimaryCare),
                sectorSeat(SeatFixes::tr("Primary care"), SeatSector::primaryCare));
    else if (rule == QLatin1String("organisation-vcse-all-levels"))
        addHeld(missing, candidate(design, system, chosen, isVoluntary),
                sectorSeat(SeatFixes::tr("Voluntary sector"), SeatSector::vcse));
    else if (rule == QLatin1String("engagement-people-on-partnership-and-places"))
        missing.seats.push_back(peopleSeat());
}

MissingSeats onPlace(const Design& design, const QString& rule, const Place& place, const Id& chosen) {
    MissingSeats missing{place.id, place.forum, {}, {}};
    const auto inPlace = [&](const Area& area) { return includes(place.areas, area.id); };
    const auto addProvider = [&](Service service, SeatSector sector, const QString& title) {
        const Holder provider = candidate(design, place.system, chosen,
                                          [&](const Organisation& o) { return provides(o, service); });
        if (!provider.id.isNull())
            addHeld(missing, provider, sectorSeat(title, sector));
    };
    const auto networks = [&] { return holderOf(place.pcns.value_or(std::vector<Id>()), chosen); };
    if (rule == QLatin1String("place-min-primary-care"))
        addHeld(missing, networks(), sectorSeat(SeatFixes::tr("Primary care"), SeatSector::primaryCare));
    else if (rule == QLatin1String("place-min-local-authority"))
        for (const Id& council : councilsWithout(design, place.forum, inPlace))
            missing.seats.push_back(seatFrom(council));
    else if (rule == QLatin1String("place-min-dph"))
        addHeld(missing, publicHealthCouncil(design, chosen, inPlace), publicHealthSeat({}));
    else if (rule == QLatin1String("place-min-acute"))
        addProvider(Service::acute, SeatSector::acute, SeatFixes::tr("Acute services"));
    else if (rule == QLatin1String("place-min-community"))
        addProvider(Service::community, SeatSector::community, SeatFixes::tr("Community services"));
    else if (rule == QLatin1String("place-min-mental-health"))
        addProvider(Service::mentalHealth, SeatSector::mentalHealth, SeatFixes::tr("Mental health"));
    else if (rule == QLatin1String("place-min-people"))
        missing.seats.push_back(peopleSeat());
    else if (rule == QLatin1String("place-pcn-representation") && place.pcns && !place.pcns->empty())
        addHeld(missing, networks(), {});
    else
        addVoice(missing, design, rule, place.system, chosen);
    return missing;
}

void addUntil(MissingSeats& missing, int have, int wanted, SeatCategory category, const QString& title) {
    for (int i = have; i < wanted; ++i)
        missing.seats.push_back({category, title, {}, {}, {}});
}

MissingSeats onBoard(const Design& design, const QString& rule, const Id& board, const Id& system, const Id& chosen) {
    MissingSeats missing{{}, board, {}, {}};
    const auto addHolder = [&](const Holder& holder, const QString& title) {
        if (holder.id.isNull())
            return;
        WantedSeat seat = seatFrom(holder.id, SeatCategory::partner);
        seat.title = title;
        addHeld(missing, holder, seat);
    };
    const auto addPartner = [&](const auto& fits, const QString& title) {
        addHolder(candidate(design, system, chosen, fits), title);
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
        addPartner(isTrust, SeatFixes::tr("Partner member, trusts"));
    } else if (rule == QLatin1String("board-partner-primary-medical")) {
        addPartner(isPrimaryCare, SeatFixes::tr("Partner member, primary care"));
    } else if (rule == QLatin1String("board-partner-local-authority")) {
        addHolder(publicHealthCouncil(design, chosen, [&](const Area& area) { return area.system == system; }),
                  SeatFixes::tr("Partner member, local authorities"));
    }
    return missing;
}

bool isProvider(const Organisation& organisation) {
    return isTrust(organisation) || organisation.kind == OrganisationKind::independentProvider ||
           organisation.kind == OrganisationKind::cic;
}

MissingSeats onPartnership(
    const Design& design, const QString& rule, const Id& partnership, const Id& system, const Id& chosen) {
    MissingSeats missing{{}, partnership, {}, {}};
    const auto inSystem = [&](const Area& area) { return area.system == system; };
    if (rule == QLatin1String("partnership-member-social-care-authorities")) {
        const auto wanted = [&](const Area& area) { return inSystem(area) && area.socialCare == true; };
        for (const Id& council : councilsWithout(design, partnership, wanted))
            missing.seats.push_back(seatFrom(council));
    } else if (rule == QLatin1String("partnership-member-nhs-body")) {
        if (const Id body = nhsBodyOf(design, system); !body.isNull())
            missing.seats.push_back(seatFrom(body));
    } else if (rule == QLatin1String("partnership-public-health-role")) {
        if (const Holder council = publicHealthCouncil(design, chosen, inSystem); !council.id.isNull())
            addHeld(missing, council, publicHealthSeat({}));
    } else if (rule == QLatin1String("partnership-providers-are-members")) {
        const auto seats = design.seatsOf(partnership);
        const bool there = std::any_of(seats.begin(), seats.end(), [&](const Seat* seat) {
            const auto* from = design.get<Organisation>(seat->drawnFrom);
            return from && isProvider(*from);
        });
        if (const Holder provider = candidate(design, system, chosen, isProvider); !there && !provider.id.isNull())
            {
            WantedSeat seat;
            seat.title = SeatFixes::tr("Provider");
            addHeld(missing, provider, seat);
        }
    } else {
        addVoice(missing, design, rule, system, chosen);
    }
    return missing;
}

/// An organisation that nobody hears: a seat for it where its kind is spoken for.
MissingSeats forOrganisation(const Design& design, const Organisation& organisation) {
    for (const auto& [id, system] : design.table<System>())
        if (isIn(organisation, id))
            if (const Id partnership = partnershipOf(design, id); !partnership.isNull())
                return {{}, partnership, {seatFrom(organisation.id)}, {}};
    return {};
}

Id onlyForum(const Design& design, const Id& system, ForumKind kind) {
    Id found;
    for (const auto& [id, forum] : design.table<Forum>())
        if (forum.kind == kind && (forum.system == system || forum.system.isNull())) {
            if (!found.isNull())
                return {};
            found = id;
        }
    return found;
}

Result<void> addSeatTo(EditChain& chain, const Id& forum, const WantedSeat& wanted) {
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

Id boardOf(const Design& design, const Id& system) {
    return onlyForum(design, system, ForumKind::board);
}

Id partnershipOf(const Design& design, const Id& system) {
    return onlyForum(design, system, ForumKind::icsPartnership);
}

Id nhsBodyOf(const Design& design, const Id& system) {
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::icsNhsBody &&
            (isIn(*organisation, system) || organisation->homeSystem.isNull()))
            return organisation->id;
    return {};
}

MissingSeats missingSeats(const Design& design, const QString& rule, const Id& subject, const Id& chosen) {
    if (const auto* place = design.get<Place>(subject))
        return onPlace(design, rule, *place, chosen);
    if (const auto* organisation = design.get<Organisation>(subject)) {
        const bool unheard = rule == QLatin1String("organisation-every-partner-has-voice") ||
                             rule == QLatin1String("organisation-independent-sector-engaged");
        return unheard ? forOrganisation(design, *organisation) : MissingSeats();
    }
    const auto* forum = design.get<Forum>(subject);
    const Id system = forum ? forum->system : subject;
    const bool isBoard = rule.startsWith(QLatin1String("board-"));
    const Id at = forum ? subject : isBoard ? boardOf(design, system) : partnershipOf(design, system);
    if (at.isNull())
        return {};
    return isBoard ? onBoard(design, rule, at, system, chosen) : onPartnership(design, rule, at, system, chosen);
}

Result<Edit> addSeats(const Design& design, const MissingSeats& missing) {
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
