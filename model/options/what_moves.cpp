// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/what_moves.h"

#include "model/domain/labels.h"
#include "model/domain/seat_vote.h"
#include "model/options/body_of.h"
#include "model/options/comparison_words.h"

#include <QCoreApplication>

#include <functional>

namespace placewright {

namespace {

struct WhatMovesText {
    Q_DECLARE_TR_FUNCTIONS(WhatMoves)
};

QString nothing() {
    return WhatMovesText::tr("–");
}

QString namesOf(const Design& design, const std::vector<Id>& ids) {
    QStringList names;
    for (const Id& id : ids)
        names.append(displayName(design, id));
    names.sort(Qt::CaseInsensitive);
    return names.isEmpty() ? nothing() : names.join(QStringLiteral(", "));
}

QString nameOrNothing(const Design& design, const Id& id) {
    return id.isNull() ? nothing() : displayName(design, id);
}

class Asking {
public:
    Asking(const Workspace& workspace, const std::vector<Id>& options, const EntityKey& thing) : m_thing(thing.id) {
        for (const Id& option : options) {
            m_views.emplace_back(workspace, option);
            m_made.table.headings.append(optionName(workspace, option));
        }
        m_made.table.headings.prepend(WhatMovesText::tr("What"));
        m_name = thing.id.text();
        for (const BodyView& view : m_views)
            if (view.design().locate(thing.id)) {
                m_name = displayName(view.design(), thing.id);
                break;
            }
        m_made.table.title = WhatMovesText::tr("What moves for %1").arg(m_name);
    }

    WhatMoves ofFunction() {
        const auto fact = [&](const QString& name, const auto& valueOf) {
            row(name, {}, {}, [&](const BodyView& view) {
                const auto* function = view.design().get<Function>(m_thing);
                return function ? valueOf(view.design(), *function) : nothing();
            });
        };
        fact(WhatMovesText::tr("Accountable"),
             [](const Design& d, const Function& f) { return nameOrNothing(d, f.accountable); });
        fact(WhatMovesText::tr("Exercised by"),
             [](const Design& d, const Function& f) { return namesOf(d, f.exercisedBy.value_or(std::vector<Id>())); });
        fact(WhatMovesText::tr("Level"),
             [](const Design&, const Function& f) { return f.level ? wordLabel(*f.level) : nothing(); });
        decisions([&](const BodyView&, const Decision& decision) { return decision.function == m_thing; }, WhatMovesText::tr("Decided by"));
        return finished();
    }

    WhatMoves ofHolder(Kind kind) {
        std::set<Id> seats;
        const auto holds = [&](const Seat& seat) {
            return kind == Kind::person ? seat.person == m_thing : seat.drawnFrom == m_thing;
        };
        for (const BodyView& view : m_views)
            for (const auto& [id, seat] : view.design().table<Seat>())
                if (holds(seat))
                    seats.insert(id);
        for (const Id& id : seats)
            row(nameInAny(id), id, WhatMovesText::tr("Seats"), [&](const BodyView& view) {
                const Seat* seat = view.design().get<Seat>(id);
                return seat && holds(*seat) ? displayName(view.design(), seat->forum) : nothing();
            });
        tally(WhatMovesText::tr("1 seat"), WhatMovesText::tr("%1 seats"), seats, [&](const BodyView& view, const Id& id) {
            const Seat* seat = view.design().get<Seat>(id);
            return seat && holds(*seat);
        });
        const std::vector<std::set<Id>> tables = votingTables(holds);
        const auto takesPartAtTable = [&](const BodyView& view, const Decision& decision) {
            return takesPart(view, decision, tables[static_cast<std::size_t>(&view - m_views.data())]);
        };
        if (kind == Kind::person) {
            posts();
            decisions(takesPartAtTable, WhatMovesText::tr("Decided by"), asDecisions(), [&](const BodyView& view, const Decision& decision) {
                const QString deciders = namesOf(view.design(), view.deciders(decision));
                return takesPartAtTable(view, decision) ? deciders : WhatMovesText::tr("%1, without them").arg(deciders);
            });
            return finished();
        }
        const auto decidesItself = [&](const BodyView& view, const Decision& decision) { return decides(view, decision); };
        decisions(decidesItself, WhatMovesText::tr("Decided by"), asDecisions());
        decisions([&](const BodyView& view, const Decision& decision) { return !decidesItself(view, decision) && takesPartAtTable(view, decision); },
                  WhatMovesText::tr("Decided where it has a vote"),
                  Tallied{WhatMovesText::tr("a vote in 1 decision"), WhatMovesText::tr("a vote in %1 decisions")},
                  [&](const BodyView& view, const Decision& decision) {
                      const QString deciders = namesOf(view.design(), view.deciders(decision));
                      return decidesItself(view, decision) || takesPartAtTable(view, decision)
                                 ? deciders
                                 : WhatMovesText::tr("%1, without a vote for it").arg(deciders);
                  });
        return finished();
    }

    WhatMoves ofPlace() {
        const auto fact = [&](const QString& name, const auto& valueOf) {
            row(name, {}, WhatMovesText::tr("The place"), [&](const BodyView& view) {
                const auto* place = view.design().get<Place>(m_thing);
                return place ? valueOf(view.design(), *place) : nothing();
            });
        };
        fact(WhatMovesText::tr("Form"), [](const Design&, const Place& place) {
            QStringList forms;
            for (const PlaceForm form : place.forms.value_or(std::vector<PlaceForm>()))
                forms.append(wordLabel(wordOf(form)));
            return forms.isEmpty() ? nothing() : forms.join(QStringLiteral(", "));
        });
        fact(WhatMovesText::tr("Areas"),
             [](const Design& d, const Place& place) { return namesOf(d, place.areas.value_or(std::vector<Id>())); });
        fact(WhatMovesText::tr("Leader"), [](const Design& d, const Place& place) { return nameOrNothing(d, place.leader); });
        fact(WhatMovesText::tr("Money it receives"), [&](const Design& d, const Place& place) {
            qint64 money = 0;
            for (const auto& [id, flow] : d.table<Flow>())
                if (flow.to == m_thing || (!place.forum.isNull() && flow.to == place.forum))
                    money += flow.amount.value_or(0);
            return money == 0 ? nothing() : poundsLabel(money);
        });
        members();
        decisions([&](const BodyView& view, const Decision& decision) { return decides(view, decision); }, WhatMovesText::tr("Decided by"), asDecisions());
        return finished();
    }

private:
    /// What one of several gained or lost is called, and several.
    struct Tallied {
        QString one;
        QString many;
    };
    static Tallied asDecisions() { return {WhatMovesText::tr("1 decision"), WhatMovesText::tr("%1 decisions")}; }

    bool decides(const BodyView& view, const Decision& decision) const {
        const auto deciders = view.deciders(decision);
        return std::find(deciders.begin(), deciders.end(), view.standsFor(m_thing)) != deciders.end();
    }

    /// Of a person: posts that they hold, with whose each is.
    void posts() {
        std::set<Id> held;
        for (const BodyView& view : m_views)
            for (const auto& [id, post] : view.design().table<Post>())
                if (post.person == m_thing)
                    held.insert(id);
        for (const Id& id : held)
            row(nameInAny(id), id, WhatMovesText::tr("Posts"), [&](const BodyView& view) {
                const Post* post = view.design().get<Post>(id);
                if (!post || post->person != m_thing)
                    return nothing();
                const Id whose = post->place.isNull() ? post->organisation : post->place;
                return whose.isNull() ? WhatMovesText::tr("Holds it") : displayName(view.design(), whose);
            });
        tally(WhatMovesText::tr("1 post"), WhatMovesText::tr("%1 posts"), held, [&](const BodyView& view, const Id& id) {
            const Post* post = view.design().get<Post>(id);
            return post && post->person == m_thing;
        });
    }

    /// In each option, the bodies at whose table a person, or somebody of an organisation, sits with a vote.
    template <class Holds>
    std::vector<std::set<Id>> votingTables(const Holds& holds) const {
        std::vector<std::set<Id>> tables;
        for (const BodyView& view : m_views) {
            std::set<Id>& bodies = tables.emplace_back();
            for (const auto& [id, seat] : view.design().table<Seat>())
                if (holds(seat) && hasVote(seat))
                    bodies.insert(view.standsFor(seat.forum));
        }
        return tables;
    }

    /// A person takes part in what their tables decide, and in what they decide in a post of their own.
    bool takesPart(const BodyView& view, const Decision& decision, const std::set<Id>& tables) const {
        const auto deciders = view.deciders(decision);
        return std::any_of(deciders.begin(), deciders.end(), [&](const Id& decider) {
            const Post* post = view.design().get<Post>(decider);
            return tables.contains(decider) || (post && post->person == m_thing);
        });
    }

    /// Who sits at the place's table, by organisation.
    void members() {
        const auto seatsOf = [&](const BodyView& view, const Id& organisation) {
            std::size_t count = 0;
            if (const auto* place = view.design().get<Place>(m_thing); place && !place->forum.isNull())
                for (const Seat* seat : view.design().seatsOf(place->forum))
                    count += seat->drawnFrom == organisation;
            return count;
        };
        std::set<Id> organisations; // A null one for seats that are drawn from none.
        for (const BodyView& view : m_views)
            if (const auto* place = view.design().get<Place>(m_thing); place && !place->forum.isNull())
                for (const Seat* seat : view.design().seatsOf(place->forum))
                    organisations.insert(seat->drawnFrom);
        for (const Id& id : organisations)
            row(id.isNull() ? WhatMovesText::tr("Drawn from no organisation") : displayName(m_views.front().design(), id), id, WhatMovesText::tr("At its table"), [&](const BodyView& view) {
                const std::size_t count = seatsOf(view, id);
                return count == 0   ? nothing()
                       : count == 1 ? WhatMovesText::tr("1 seat")
                                    : WhatMovesText::tr("%1 seats").arg(count);
            });
    }

    using DecidersInWords = std::function<QString(const BodyView&, const Decision&)>;

    /// A row for each decision that is meant in any option, with who decides it or what else is said of that; counted as
    /// gained and lost where that has words.
    template <class Meant>
    void decisions(const Meant& isMeant, const QString& group, const std::optional<Tallied>& counted = {}, const DecidersInWords& inWords = {}) {
        std::set<Id> meant;
        for (const BodyView& view : m_views)
            for (const auto& [id, decision] : view.design().table<Decision>())
                if (isMeant(view, decision))
                    meant.insert(id);
        for (const Id& id : meant)
            row(decisionName(id), id, group, [&](const BodyView& view) {
                const Decision* decision = view.design().get<Decision>(id);
                return !decision ? nothing()
                       : inWords ? inWords(view, *decision)
                                 : namesOf(view.design(), view.deciders(*decision));
            });
        if (counted)
            tally(counted->one, counted->many, meant, [&](const BodyView& view, const Id& id) {
                const Decision* decision = view.design().get<Decision>(id);
                return decision && isMeant(view, *decision);
            });
    }

    template <class Has>
    void tally(const QString& one, const QString& many, const std::set<Id>& things, const Has& has) {
        std::size_t gained = 0;
        std::size_t lost = 0;
        for (const Id& id : things) {
            const bool before = has(m_views.front(), id);
            const bool after = has(m_views.back(), id);
            gained += !before && after;
            lost += before && !after;
        }
        const auto words = [&](std::size_t count) { return count == 1 ? one : many.arg(count); };
        if (gained > 0)
            m_gains.append(WhatMovesText::tr("gains %1").arg(words(gained)));
        if (lost > 0)
            m_gains.append(WhatMovesText::tr("loses %1").arg(words(lost)));
    }

    template <class Words>
    void row(const QString& name, const Id& subject, const QString& group, const Words& words) {
        QStringList cells{name};
        for (const BodyView& view : m_views)
            cells.append(words(view));
        m_made.differs.push_back(std::any_of(cells.begin() + 1, cells.end(), [&](const QString& cell) { return cell != cells[1]; }));
        m_made.table.rows.push_back({cells, subject, group});
    }

    QString decisionName(const Id& id) const {
        for (const BodyView& view : m_views)
            if (const Decision* decision = view.design().get<Decision>(id))
                return decision->text.value_or(QString()).isEmpty() ? displayName(view.design(), decision->function)
                                                                    : displayName(view.design(), Entity(*decision));
        return id.text();
    }

    QString nameInAny(const Id& id) const {
        for (const BodyView& view : m_views)
            if (view.design().locate(id))
                return displayName(view.design(), id);
        return id.text();
    }

    WhatMoves finished() {
        const QString from = m_made.table.headings.value(1);
        const QString to = m_made.table.headings.last();
        if (m_made.differing() == 0)
            m_made.sentence = WhatMovesText::tr("Nothing differs for %1 between these options.").arg(m_name);
        else if (!m_gains.isEmpty())
            m_made.sentence = WhatMovesText::tr("From %1 to %2, %3 %4.").arg(from, to, m_name, m_gains.join(WhatMovesText::tr(", ")));
        else
            m_made.sentence = m_made.differing() == 1
                                  ? WhatMovesText::tr("One thing differs for %1.").arg(m_name)
                                  : WhatMovesText::tr("%2 things differ for %1.").arg(m_name, QString::number(m_made.differing()));
        return std::move(m_made);
    }

    Id m_thing;
    QString m_name;
    std::vector<BodyView> m_views;
    QStringList m_gains;
    WhatMoves m_made;
};

} // namespace

std::vector<std::pair<Id, QString>> thingsThatMove(const Workspace& workspace, const std::vector<Id>& options, Kind kind) {
    std::map<Id, QString> names;
    for (const Id& option : options) {
        const Design design(workspace, option);
        workspace.forEach(kind, isShared(kind) ? Id() : option, [&](const Common& common, const void*) {
            names.emplace(common.id, displayName(design, common.id));
        });
    }
    std::vector<std::pair<Id, QString>> things(names.begin(), names.end());
    std::sort(things.begin(), things.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    return things;
}

WhatMoves whatMoves(const Workspace& workspace, const std::vector<Id>& options, const EntityKey& thing) {
    if (options.empty())
        return {};
    Asking asking(workspace, options, thing);
    switch (thing.kind) {
    case Kind::function:
        return asking.ofFunction();
    case Kind::organisation:
    case Kind::person:
        return asking.ofHolder(thing.kind);
    case Kind::place:
        return asking.ofPlace();
    default:
        return {};
    }
}

} // namespace placewright
