// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_workspace.h"

#include <random>

namespace placewright::bench {

namespace {

class Generator {
public:
    Generator(const Size& size, unsigned seed) : m_size(size), m_random(seed) {}

    Workspace run() {
        m_made.info.title = QStringLiteral("Generated workspace");
        m_made.info.rulePacks = QStringList{QStringLiteral("design-framework-2021")};
        for (int s = 0; s < m_size.systems; ++s)
            shared(s);
        for (int o = 0; o < m_size.options; ++o) {
            const Id option(QStringLiteral("option-%1").arg(o + 1));
            Option entity;
            entity.name = QStringLiteral("Option %1").arg(o + 1);
            put(option, entity, {});
            for (int s = 0; s < m_size.systems; ++s)
                content(option, s);
        }
        return std::move(m_made);
    }

private:
    template <class T>
    Id put(const Id& id, T entity, const Id& option) {
        entity.id = id;
        entity.rank = m_rank += rankGap;
        m_made.put(keyOf(kindFor<T>, option, id), entity);
        return id;
    }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    const Id& any(const std::vector<Id>& ids) {
        return ids[static_cast<std::size_t>(number(static_cast<int>(ids.size())))];
    }

    static QString in(int system, const char* what, int n) {
        return QStringLiteral("s%1-%2-%3").arg(system + 1).arg(QString::fromLatin1(what)).arg(n + 1);
    }

    struct Shared {
        Id system, body, england;
        std::vector<Id> councils, areas, trusts, networks, all, people;
    };

    Id
    organisation(Shared& of, const QString& id, OrganisationKind kind, std::vector<Service> services, bool statutory) {
        Organisation made;
        made.name = QStringLiteral("%1 %2 Organisation with a Name of Ordinary Length").arg(id).arg(number(100));
        made.shortName = id;
        made.kind = kind;
        made.services = std::move(services);
        made.statutory = statutory;
        made.systems = std::vector{of.system};
        made.homeSystem = of.system;
        of.all.push_back(put(Id(id), made, {}));
        return of.all.back();
    }

    void shared(int s) {
        Shared of;
        of.system = Id(QStringLiteral("system-%1").arg(s + 1));
        System system;
        system.name = QStringLiteral("System %1").arg(s + 1);
        put(of.system, system, {});
        of.body = organisation(of, in(s, "body", 0), OrganisationKind::icsNhsBody, {}, true);
        of.england = organisation(of, in(s, "england", 0), OrganisationKind::nhsEnglandRegion, {}, true);
        for (int i = 0; i < m_size.councils; ++i) {
            of.councils.push_back(organisation(of, in(s, "council", i), OrganisationKind::localAuthority,
                                               {Service::adultSocialCare, Service::publicHealth}, true));
            Area area;
            area.system = of.system;
            area.name = QStringLiteral("Area %1").arg(i + 1);
            area.socialCare = true;
            area.inFootprint = Footprint::wholly;
            area.authority = of.councils.back();
            of.areas.push_back(put(Id(in(s, "area", i)), area, {}));
        }
        constexpr std::array services{Service::acute, Service::mentalHealth, Service::community, Service::ambulance};
        for (int i = 0; i < m_size.trusts; ++i)
            of.trusts.push_back(organisation(of, in(s, "trust", i),
                                             i % 2 ? OrganisationKind::nhsTrust : OrganisationKind::foundationTrust,
                                             {services[static_cast<std::size_t>(i) % services.size()]}, true));
        for (int i = 0; i < m_size.networks; ++i)
            of.networks.push_back(
                organisation(of, in(s, "network", i), OrganisationKind::pcn, {Service::primaryMedical}, false));
        for (int i = 0; i < m_size.others; ++i)
            organisation(of, in(s, "other", i), i % 3 ? OrganisationKind::vcse : OrganisationKind::independentProvider,
                         {}, false);
        for (int i = 0; i < 20; ++i) {
            Person person;
            person.name = QStringLiteral("Role %1 of system %2").arg(i + 1).arg(s + 1);
            person.positions = std::vector<Position>{{any(of.all), QStringLiteral("Director"), true, {}}};
            of.people.push_back(put(Id(in(s, "person", i)), person, {}));
        }
        m_shared.push_back(std::move(of));
    }

    void seats(const Id& option, const Id& forum, const Shared& of, int count) {
        constexpr std::array roles{"chief-executive",  "director-of-finance",       "director-of-nursing",
                                   "medical-director", "director-of-public-health", "clinical-lead"};
        for (int i = 0; i < count; ++i) {
            Seat seat;
            seat.forum = forum;
            seat.category = static_cast<SeatCategory>(i % 7);
            seat.drawnFrom = any(of.all);
            if (number(3) == 0)
                seat.role = QString::fromLatin1(roles[static_cast<std::size_t>(i) % roles.size()]);
            if (number(2) == 0)
                seat.person = any(of.people);
            seat.status = static_cast<SeatStatus>(number(3));
            seat.tags = QStringList{QStringLiteral("clinical")};
            put(Id(QStringLiteral("%1-seat-%2").arg(forum.text()).arg(i + 1)), seat, option);
        }
    }

    Id
    forum(const Id& option, const Shared& of, const QString& id, ForumKind kind, ForumLevel level, const Id& parent) {
        Forum made;
        made.system = of.system;
        made.name = QStringLiteral("Forum %1").arg(id);
        made.kind = kind;
        made.level = level;
        made.body = of.body;
        made.parent = parent;
        made.decisionMaking = true;
        made.remit = QStringList{QStringLiteral("quality")};
        put(Id(id), made, option);
        seats(option, Id(id), of, m_size.seatsPerForum);
        return Id(id);
    }

    void content(const Id& option, int s) {
        const Shared& of = m_shared[static_cast<std::size_t>(s)];
        std::vector<Id> forums;
        forums.push_back(
            forum(option, of, in(s, "partnership", 0), ForumKind::icsPartnership, ForumLevel::system, Id()));
        const Id board = forum(option, of, in(s, "board", 0), ForumKind::board, ForumLevel::system, Id());
        forums.push_back(board);
        for (int i = 0; i < m_size.committees; ++i)
            forums.push_back(forum(option, of, in(s, "committee", i), ForumKind::committee, ForumLevel::system, board));
        std::vector<Id> places;
        for (int i = 0; i < m_size.places; ++i) {
            Place place;
            place.system = of.system;
            place.name = QStringLiteral("Place %1 of system %2").arg(i + 1).arg(s + 1);
            place.areas.emplace();
            place.pcns.emplace();
            for (std::size_t a = static_cast<std::size_t>(i); a < of.areas.size();
                 a += static_cast<std::size_t>(m_size.places))
                place.areas->push_back(of.areas[a]);
            for (std::size_t n = static_cast<std::size_t>(i); n < of.networks.size();
                 n += static_cast<std::size_t>(m_size.places))
                place.pcns->push_back(of.networks[n]);
            place.forms = std::vector{static_cast<PlaceForm>(i % 3)};
            place.forum = forum(option, of, in(s, "place-forum", i), static_cast<ForumKind>(i % 3 == 0 ? 7 : i % 3 + 1),
                                ForumLevel::place, Id());
            forums.push_back(place.forum);
            places.push_back(put(Id(in(s, "place", i)), place, option));
        }
        for (int i = 0; i < m_size.collaboratives; ++i) {
            Collaborative made;
            made.name = QStringLiteral("Collaborative %1 of system %2").arg(i + 1).arg(s + 1);
            made.members = std::vector{any(of.trusts), any(of.trusts)};
            made.places = places;
            made.systems = std::vector{of.system};
            made.operatingModel = OperatingModel::leadershipBoard;
            made.forum = forum(option, of, in(s, "collab-forum", i), ForumKind::collaborativeForum,
                               ForumLevel::collaborative, Id());
            put(Id(in(s, "collaborative", i)), made, option);
        }
        authority(option, s, of, forums);
    }

    void authority(const Id& option, int s, const Shared& of, const std::vector<Id>& forums) {
        std::vector<Id> functions;
        for (int i = 0; i < m_size.functions; ++i) {
            Function function;
            function.name = QStringLiteral("Function %1 with a few words").arg(i + 1);
            function.accountable = of.body;
            function.origin = FunctionOrigin::ccg;
            function.exercisedBy = std::vector{any(forums)};
            function.instrument = QStringLiteral("committee");
            functions.push_back(put(Id(in(s, "function", i)), function, option));
        }
        for (int i = 0; i < m_size.decisions && !functions.empty(); ++i) {
            Decision decision;
            decision.function = functions[static_cast<std::size_t>(i) % functions.size()];
            decision.parts =
                std::vector<DecisionPart>{{any(forums), Part::decides, {}}, {any(forums), Part::consulted, {}}};
            put(Id(in(s, "decision", i)), decision, option);
        }
        for (std::size_t i = 2; i < forums.size(); ++i) {
            Delegation delegation;
            delegation.from = of.body;
            delegation.to = forums[i];
            if (!functions.empty())
                delegation.functions = std::vector{any(functions)};
            delegation.inSchemesOf = std::vector{of.body};
            put(Id(in(s, "delegation", static_cast<int>(i))), delegation, option);
        }
    }

    Size m_size;
    std::mt19937 m_random;
    Workspace m_made;
    Rank m_rank = 0;
    std::vector<Shared> m_shared;
};

} // namespace

Size typicalSize() {
    return {};
}

Size largestSize() {
    Size size;
    size.options = 10;
    size.councils = 14;
    size.trusts = 18;
    size.networks = 67;
    size.others = 60;
    size.places = 10;
    return size;
}

Size nationalSize() {
    Size size;
    size.systems = 42;
    size.options = 1;
    size.others = 80;
    return size;
}

Workspace generate(const Size& size, unsigned seed) {
    return Generator(size, seed).run();
}

} // namespace placewright::bench
