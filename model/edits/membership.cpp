// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

SeatCategory usualCategory(const Forum& forum) {
    return forum.kind == ForumKind::board ? SeatCategory::partner : SeatCategory::member;
}

Id addSeatFor(EditBuilder& edit, const Id& forum, SeatCategory category, const Organisation& organisation) {
    const QString name = organisation.shortName.value_or(organisation.name.value_or(organisation.id.text()));
    return edit.add<Seat>(forum.text() + u'-' + name, [&](Seat& made) {
        made.forum = forum;
        made.category = category;
        made.drawnFrom = organisation.id;
        made.status = SeatStatus::vacant;
    });
}

bool hasSeat(const Design& design, const Id& forum, const Id& organisation) {
    const auto& seats = design.table<Seat>();
    return std::any_of(seats.begin(), seats.end(), [&](const auto& seat) {
        return seat.second.forum == forum && seat.second.drawnFrom == organisation;
    });
}

tl::unexpected<Error> alreadyThere(const Design& design, const Id& organisation, const Id& target) {
    return failure(
        QCoreApplication::translate("Edits", "%1 already has a seat or membership in %2")
            .arg(design.nameOf(organisation), design.nameOf(target)),
        {},
        QCoreApplication::translate("Edits", "To give it a second seat, add a seat and draw it from the organisation"));
}

ForumKind forumKindFor(PlaceForm form) {
    switch (form) {
    case PlaceForm::consultativeForum:
        return ForumKind::consultativeForum;
    case PlaceForm::committee:
        return ForumKind::committee;
    case PlaceForm::jointCommittee:
        return ForumKind::jointCommittee;
    case PlaceForm::individualDirector:
    case PlaceForm::leadProvider:
        break;
    }
    return ForumKind::placePartnership;
}

const Organisation* nhsBody(const Design& design, const Id& system) {
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::icsNhsBody &&
            (organisation->homeSystem == system || organisation->homeSystem.isNull()))
            return organisation;
    return nullptr;
}

const Forum* boardOf(const Design& design, const Id& system) {
    for (const Forum* forum : inOrder(design.table<Forum>()))
        if (forum->kind == ForumKind::board && forum->system == system)
            return forum;
    return nullptr;
}

/// What the form of its place asks of a forum: its kind, and the body and parent that a committee hangs from.
Forum inForm(Forum forum, const Design& design, const Place& place, PlaceForm form) {
    forum.kind = forumKindFor(form);
    forum.level = ForumLevel::place;
    const Organisation* body = nhsBody(design, place.system);
    forum.decisionMaking = form == PlaceForm::committee || form == PlaceForm::jointCommittee;
    if (form == PlaceForm::committee) {
        const Forum* board = boardOf(design, place.system);
        forum.body = body ? body->id : Id();
        forum.parent = board && board->id != forum.id ? board->id : Id();
    } else {
        forum.body = Id();
        forum.parent = Id();
    }
    if (form == PlaceForm::jointCommittee && body) {
        if (!forum.parties)
            forum.parties.emplace();
        if (std::find(forum.parties->begin(), forum.parties->end(), body->id) == forum.parties->end())
            forum.parties->insert(forum.parties->begin(), body->id);
    }
    return forum;
}

} // namespace

bool canBeJoined(const Design& design, const Id& target) {
    return design.get<Forum>(target) || design.get<Place>(target) || design.get<Collaborative>(target);
}

Result<Addition> addMember(const Design& design, const Id& organisation, const Id& target) {
    const Organisation* joining = design.get<Organisation>(organisation);
    if (!joining)
        return noSuchThing(organisation);
    const QStringList words{design.nameOf(organisation), design.nameOf(target)};
    EditBuilder edit(design);
    if (const Collaborative* collaborative = design.get<Collaborative>(target)) {
        Collaborative changed = *collaborative;
        if (!changed.members)
            changed.members.emplace();
        if (std::find(changed.members->begin(), changed.members->end(), organisation) != changed.members->end())
            return alreadyThere(design, organisation, target);
        changed.members->push_back(organisation);
        edit.change(*collaborative, changed);
        return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "%1 joined %2"), words), target};
    }
    if (const Place* place = design.get<Place>(target)) {
        Place changed = *place;
        bool asNetwork = false;
        if (joining->kind == OrganisationKind::pcn) {
            if (!changed.pcns)
                changed.pcns.emplace();
            asNetwork = std::find(changed.pcns->begin(), changed.pcns->end(), organisation) == changed.pcns->end();
            if (asNetwork)
                changed.pcns->push_back(organisation);
        }
        if (!asNetwork && !place->forum.isNull() && hasSeat(design, place->forum, organisation))
            return alreadyThere(design, organisation, target);
        if (changed.forum.isNull()) {
            const QString name = placeForumName(place->name.value_or(place->id.text()));
            changed.forum = edit.add<Forum>(name, [&](Forum& made) {
                made.system = place->system;
                made.name = name;
                made.kind = ForumKind::placePartnership;
                made.level = ForumLevel::place;
            });
        }
        edit.change(*place, changed);
        // A network is part of a place by being listed; it gets a seat of its own only when it is asked for again.
        const Id id = asNetwork ? target : addSeatFor(edit, changed.forum, SeatCategory::member, *joining);
        return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "%1 joined %2"), words), id};
    }
    if (const Forum* forum = design.get<Forum>(target)) {
        if (hasSeat(design, target, organisation))
            return alreadyThere(design, organisation, target);
        const Id seat = addSeatFor(edit, target, usualCategory(*forum), *joining);
        return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Gave %1 a seat on %2"), words), seat};
    }
    return failure(QCoreApplication::translate("Edits", "%1 can't join this").arg(words.front()), design.nameOf(target),
                   QCoreApplication::translate("Edits", "Drop an organisation on a place, a forum or a collaborative"));
}

Result<Edit> setPlaceForm(const Design& design, const Id& place, PlaceForm form) {
    const Place* of = design.get<Place>(place);
    if (!of)
        return noSuchThing(place);
    EditBuilder edit(design);
    Place changed = *of;
    changed.forms = std::vector{form};
    edit.change(*of, changed);
    if (const Forum* forum = design.get<Forum>(of->forum))
        edit.change(*forum, inForm(*forum, design, *of, form));
    return edit.finish(QT_TRANSLATE_NOOP("Edit", "Changed the form of %1"), {design.nameOf(place)});
}

} // namespace placewright
