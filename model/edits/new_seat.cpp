// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/new_seat.h"

#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

/// The forum of a place or collaborative, added to the edit if there is none. `owner` gets it.
template <class Owner>
Id forumOf(EditBuilder& edit, Owner& owner, ForumKind kind, ForumLevel level, const Id& system) {
    if (owner.forum.isNull()) {
        const QString of = owner.name.value_or(owner.id.text());
        const QString name = kind == ForumKind::placePartnership
                                 ? QCoreApplication::translate("Edits", "%1 place forum").arg(of)
                                 : QCoreApplication::translate("Edits", "%1 forum").arg(of);
        owner.forum = edit.add<Forum>(name, [&](Forum& made) {
            made.system = system;
            made.name = name;
            made.kind = kind;
            made.level = level;
        });
    }
    return owner.forum;
}

void listNetworks(Place& place, const Design& design, const std::vector<NewSeat>& seats) {
    for (const NewSeat& seat : seats) {
        const Organisation* from = design.get<Organisation>(seat.drawnFrom);
        if (!from || from->kind != OrganisationKind::pcn)
            continue;
        if (!place.pcns)
            place.pcns.emplace();
        if (std::find(place.pcns->begin(), place.pcns->end(), from->id) == place.pcns->end())
            place.pcns->push_back(from->id);
    }
}

/// What a seat is called in the history and what its id is made of.
QString calledIn(const Design& design, const NewSeat& seat) {
    if (!seat.title.isEmpty())
        return seat.title;
    if (const Organisation* from = design.get<Organisation>(seat.drawnFrom))
        return from->shortName.value_or(from->name.value_or(from->id.text()));
    return {};
}

} // namespace

SeatCategory usualCategory(const Design& design, const Id& forum) {
    const Forum* found = design.get<Forum>(forum);
    return found && found->kind == ForumKind::board ? SeatCategory::partner : SeatCategory::member;
}

Id joinTarget(const Design& design, const Id& subject) {
    if (canBeJoined(design, subject))
        return subject;
    const Seat* seat = design.get<Seat>(subject);
    return seat ? seat->forum : Id();
}

Result<NewSeats> addSeats(const Design& design, const Id& target, const std::vector<NewSeat>& seats) {
    EditBuilder edit(design);
    Id forum = target;
    if (const Place* place = design.get<Place>(target)) {
        Place changed = *place;
        forum = forumOf(edit, changed, ForumKind::placePartnership, ForumLevel::place, place->system);
        listNetworks(changed, design, seats);
        edit.change(*place, changed);
    } else if (const Collaborative* collaborative = design.get<Collaborative>(target)) {
        Collaborative changed = *collaborative;
        const bool known = collaborative->systems && !collaborative->systems->empty();
        forum = forumOf(edit, changed, ForumKind::collaborativeForum, ForumLevel::collaborative,
                        known ? collaborative->systems->front() : Id());
        edit.change(*collaborative, changed);
    } else if (!design.get<Forum>(target)) {
        return noSuchThing(target);
    }
    std::vector<Id> ids;
    for (const NewSeat& seat : seats) {
        if (!seat.drawnFrom.isNull() && !design.get<Organisation>(seat.drawnFrom))
            return noSuchThing(seat.drawnFrom);
        const QString called = calledIn(design, seat);
        ids.push_back(edit.add<Seat>(
            forum.text() + u'-' + (called.isEmpty() ? QString(wordOf(seat.category)) : called), [&](Seat& made) {
                made.forum = forum;
                made.category = seat.category;
                if (!seat.title.isEmpty())
                    made.title = seat.title;
                made.sector = seat.sector;
                made.drawnFrom = seat.drawnFrom;
                made.status = SeatStatus::vacant;
            }));
    }
    const QString where = design.nameOf(target);
    if (seats.size() != 1)
        return NewSeats{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1 seats to %2"),
                                    {QString::number(seats.size()), where}),
                        std::move(ids)};
    const QString one = calledIn(design, seats.front());
    if (!seats.front().drawnFrom.isNull() && seats.front().title.isEmpty())
        return NewSeats{edit.finish(QT_TRANSLATE_NOOP("Edit", "Gave %1 a seat on %2"), {one, where}), std::move(ids)};
    return NewSeats{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1 to %2"),
                                {one.isEmpty() ? QCoreApplication::translate("Edits", "a seat") : one, where}),
                    std::move(ids)};
}

Result<Addition> addSeat(const Design& design, const Id& target, const NewSeat& seat) {
    auto made = addSeats(design, target, {seat});
    if (!made)
        return tl::unexpected<Error>(made.error());
    return Addition{std::move(made->edit), made->ids.front()};
}

} // namespace placewright
