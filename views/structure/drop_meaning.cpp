// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/structure/drop_meaning.h"

#include "model/edits/structure.h"
#include "views/outline/outline_drop.h"

namespace placewright {

namespace {

struct DropMeaningText
{
    Q_DECLARE_TR_FUNCTIONS(StructureView)
};

bool allAre(const Design& design, const std::vector<Id>& ids, Kind kind) {
    return std::all_of(ids.begin(), ids.end(), [&](const Id& id) {
        const auto key = design.locate(id);
        return key && key->kind == kind;
    });
}

QString namesOf(const Design& design, const std::vector<Id>& ids) {
    if (ids.size() == 1)
        return design.nameOf(ids.front());
    return (allAre(design, ids, Kind::organisation) ? DropMeaningText::tr("%1 organisations")
            : allAre(design, ids, Kind::seat)       ? DropMeaningText::tr("%1 seats")
                                                    : DropMeaningText::tr("%1 things"))
        .arg(ids.size());
}

QString wordsFor(const Design& design, const std::vector<Id>& ids, const Id& target) {
    const QString what = namesOf(design, ids);
    const QString where = design.nameOf(target);
    if (allAre(design, ids, Kind::organisation)) {
        if (design.get<Collaborative>(target))
            return ids.size() == 1 ? DropMeaningText::tr("Makes %1 a member of %2").arg(what, where)
                                   : DropMeaningText::tr("Makes %1 members of %2").arg(what, where);
        return ids.size() == 1 ? DropMeaningText::tr("Gives %1 a seat on %2").arg(what, where)
                               : DropMeaningText::tr("Gives %1 seats on %2").arg(what, where);
    }
    return allAre(design, ids, Kind::forum) ? DropMeaningText::tr("Puts %1 under %2").arg(what, where)
                                            : DropMeaningText::tr("Moves %1 to %2").arg(what, where);
}

Id parentOf(const Design& design, const Id& id) {
    if (const Seat* seat = design.get<Seat>(id))
        return seat->forum;
    if (const Forum* forum = design.get<Forum>(id))
        return forum->parent;
    if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id))
        return neighbourhood->place;
    return {};
}

bool canTake(const Design& design, const std::vector<Id>& ids, const Id& target) {
    return !target.isNull() && canDrop(design, ids, DropSpot{target, {}, false});
}

/// A forum drawn inside its own place stands for the place: an organisation joins the place, with all that this
/// entails.
Id meant(const Design& design, const PictureItems& items, const std::vector<Id>& ids, int item, const Id& target) {
    const int around = items.at(item).parent;
    if (around < 0 || !allAre(design, ids, Kind::organisation))
        return target;
    const Place* place = design.get<Place>(items.at(around).subject);
    return place && place->forum == target ? place->id : target;
}

/// Seats let go over another of their category on the same forum take their place beside it.
std::optional<DropMeaning>
orderMeaning(const Design& design, const std::vector<Id>& ids, const Id& over, bool behind) {
    const Seat* beside = design.get<Seat>(over);
    if (!beside || !allAre(design, ids, Kind::seat))
        return std::nullopt;
    const auto isAmong = [&](const Id& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    const bool ofGroup = std::all_of(ids.begin(), ids.end(), [&](const Id& id) {
        const Seat* seat = design.get<Seat>(id);
        return seat->forum == beside->forum && seat->category == beside->category;
    });
    if (!ofGroup)
        return std::nullopt;
    DropMeaning meaning;
    meaning.target = beside->forum;
    meaning.beside = over;
    meaning.behind = behind;
    const auto seats = design.seatsOf(beside->forum);
    auto next = std::find(seats.begin(), seats.end(), beside);
    if (behind && next != seats.end())
        ++next;
    while (next != seats.end() && isAmong((*next)->id))
        ++next;
    auto edit = dropEdit(design, ids, DropSpot{beside->forum, next == seats.end() ? Id() : (*next)->id, true});
    if (!edit)
        return std::nullopt;
    if (isAmong(over) || edit->changes.isEmpty()) {
        meaning.words = DropMeaningText::tr("%1 is there already").arg(namesOf(design, ids));
        return meaning;
    }
    meaning.words = (behind ? DropMeaningText::tr("Puts %1 after %2") : DropMeaningText::tr("Puts %1 before %2"))
                        .arg(namesOf(design, ids), design.nameOf(over));
    meaning.edit = std::move(*edit);
    return meaning;
}

} // namespace

Id joinableFor(const Design& design, const Id& subject) {
    if (canBeJoined(design, subject))
        return subject;
    const Organisation* body = design.get<Organisation>(subject);
    if (body && body->kind == OrganisationKind::icsNhsBody)
        for (const auto& [id, forum] : design.table<Forum>())
            if (forum.kind == ForumKind::board && forum.body == subject)
                return id;
    return {};
}

bool seatTheSame(const Design& design, const Id& a, const Id& b) {
    const auto forumOf = [&](const Id& id) {
        const Place* place = design.get<Place>(id);
        return place && !place->forum.isNull() ? place->forum : joinableFor(design, id);
    };
    return forumOf(a) == forumOf(b);
}

std::vector<int> dropTargets(const Design& design, const PictureItems& items, const std::vector<Id>& ids) {
    std::vector<int> targets;
    for (int item = 0; item < items.size(); ++item) {
        const Id& subject = items.at(item).subject;
        const int around = items.at(item).parent;
        if (canTake(design, ids, joinableFor(design, subject)) &&
            (around < 0 || !seatTheSame(design, subject, items.at(around).subject)))
            targets.push_back(item);
    }
    return targets;
}

DropMeaning meaningOfDrop(const Design& design, const PictureItems& items, const std::vector<Id>& ids, int item, bool behind) {
    if (item >= 0)
        if (auto order = orderMeaning(design, ids, items.at(item).subject, behind))
            return *order;
    DropMeaning meaning;
    for (int at = item; at >= 0; at = items.at(at).parent) {
        const Id candidate = joinableFor(design, items.at(at).subject);
        if (!canTake(design, ids, candidate))
            continue;
        meaning.target = meant(design, items, ids, at, candidate);
        const bool there =
            std::all_of(ids.begin(), ids.end(), [&](const Id& id) { return parentOf(design, id) == meaning.target; });
        if (there && !allAre(design, ids, Kind::organisation)) {
            meaning.words = DropMeaningText::tr("%1 is there already").arg(namesOf(design, ids));
            return meaning;
        }
        auto edit = dropEdit(design, ids, DropSpot{meaning.target, {}, false});
        meaning.words = edit ? wordsFor(design, ids, meaning.target) : edit.error().what;
        if (edit)
            meaning.edit = std::move(*edit);
        return meaning;
    }
    if (item < 0)
        meaning.words = allAre(design, ids, Kind::organisation)
                            ? DropMeaningText::tr("Drop on a place, a forum or a collaborative")
                            : DropMeaningText::tr("Drop %1 where it is to go").arg(namesOf(design, ids));
    else
        meaning.words =
            DropMeaningText::tr("%1 can’t be put on %2").arg(namesOf(design, ids), design.nameOf(items.at(item).subject));
    return meaning;
}

} // namespace placewright
