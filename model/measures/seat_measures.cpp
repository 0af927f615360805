// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/seat_sector.h"
#include "model/measures/tally.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct SeatMeasures {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

bool isOfSystem(const Forum& forum, const Id& system) {
    return system.isNull() || forum.system.isNull() || forum.system == system;
}

/// Calls with each seat on a forum of the system, or on the one forum asked for.
void forEachSeat(const Design& design,
                 const MeasureScope& scope,
                 const std::function<void(const Seat& seat, const Forum& forum)>& visit) {
    for (const auto& [id, seat] : design.table<Seat>()) {
        const Forum* forum = design.get<Forum>(seat.forum);
        if (forum && isOfSystem(*forum, scope.system) && (scope.forum.isNull() || scope.forum == forum->id))
            visit(seat, *forum);
    }
}

/// Of one forum there is nothing to count in an option that doesn't have it.
Tally begun(const Design& design, const MeasureScope& scope) {
    Tally tally;
    tally.restIsNone = scope.forum.isNull() || design.get<Forum>(scope.forum);
    return tally;
}

template <class Word>
void countWord(Tally& tally, const std::optional<Word>& word, const Id& seat) {
    if (word)
        tally.count(wordOf(*word), static_cast<int>(*word), wordLabel(wordOf(*word)), {}, seat);
    else
        tally.count(QStringLiteral("not-recorded"), 99, SeatMeasures::tr("Not recorded"), {}, seat);
}

/// Whom a body brings to the table: organisations and people, with the seats they hold.
struct AtTable {
    bool isThere = false;
    std::map<Id, std::vector<Id>> organisations;
    std::map<Id, std::vector<Id>> people;
};

AtTable atTableOf(const Design& design, const MeasureScope& scope, ForumKind kind) {
    AtTable table;
    for (const auto& [id, forum] : design.table<Forum>())
        table.isThere = table.isThere || (forum.kind == kind && isOfSystem(forum, scope.system));
    forEachSeat(design, {scope.system, {}, {}}, [&](const Seat& seat, const Forum& forum) {
        if (forum.kind != kind)
            return;
        if (!seat.drawnFrom.isNull())
            table.organisations[seat.drawnFrom].push_back(seat.id);
        if (!seat.person.isNull())
            table.people[seat.person].push_back(seat.id);
    });
    return table;
}

using Holders = std::map<Id, std::vector<Id>>;

std::vector<Id> holdersOf(const Holders& in, const Holders& with, bool alsoThere) {
    std::vector<Id> holders;
    for (const auto& [holder, seats] : in)
        if (with.contains(holder) == alsoThere)
            holders.push_back(holder);
    return holders;
}

} // namespace

Tally seatsByCategory(const Design& design, const MeasureScope& scope) {
    Tally tally = begun(design, scope);
    forEachSeat(design, scope, [&](const Seat& seat, const Forum&) { countWord(tally, seat.category, seat.id); });
    return tally;
}

Tally seatsBySector(const Design& design, const MeasureScope& scope) {
    Tally tally = begun(design, scope);
    forEachSeat(design, scope, [&](const Seat& seat, const Forum&) {
        countWord(tally, std::optional(sectorOf(design, seat)), seat.id);
    });
    return tally;
}

Tally seatsPerOrganisation(const Design& design, const MeasureScope& scope) {
    Tally tally;
    forEachSeat(design, scope, [&](const Seat& seat, const Forum&) {
        if (!seat.drawnFrom.isNull())
            tally.count(seat.drawnFrom.text(), 0, displayName(design, seat.drawnFrom), seat.drawnFrom, seat.id);
    });
    return tally;
}

Tally seatsPerPerson(const Design& design, const MeasureScope& scope) {
    Tally tally;
    forEachSeat(design, scope, [&](const Seat& seat, const Forum&) {
        if (!seat.person.isNull())
            tally.count(seat.person.text(), 0, displayName(design, seat.person), seat.person, seat.id);
    });
    return tally;
}

Tally forumSizes(const Design& design, const MeasureScope& scope) {
    Tally tally;
    tally.restIsNone = false;
    for (const auto& [id, forum] : design.table<Forum>())
        if (isOfSystem(forum, scope.system))
            tally.add(id.text(), 0, displayName(design, id), id, 0, {});
    forEachSeat(design, scope, [&](const Seat& seat, const Forum& forum) {
        tally.count(forum.id.text(), 0, displayName(design, forum.id), forum.id, seat.id);
    });
    return tally;
}

Tally boardsOverlap(const Design& design, const MeasureScope& scope) {
    const AtTable board = atTableOf(design, scope, ForumKind::board);
    const AtTable partnership = atTableOf(design, scope, ForumKind::icsPartnership);
    Tally tally;
    tally.restIsNone = false;
    if (!board.isThere || !partnership.isThere)
        return tally;
    const auto set = [&](const char* key, int order, const QString& name, const std::vector<Id>& holders) {
        tally.entries[QLatin1String(key)] = {order, name, {}, {static_cast<double>(holders.size()), holders}};
    };
    set("both", 0, SeatMeasures::tr("Organisations on both"), holdersOf(board.organisations, partnership.organisations, true));
    set("board", 1, SeatMeasures::tr("Organisations on the board alone"),
        holdersOf(board.organisations, partnership.organisations, false));
    set("partnership", 2, SeatMeasures::tr("Organisations on the Partnership alone"),
        holdersOf(partnership.organisations, board.organisations, false));
    set("people", 3, SeatMeasures::tr("People on both"), holdersOf(board.people, partnership.people, true));
    return tally;
}

} // namespace placewright
