// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_builder.h"

namespace placewright {

namespace {

ForumLevel levelOf(ForumKind kind, const Forum* parent) {
    switch (kind) {
    case ForumKind::placePartnership:
    case ForumKind::healthAndWellbeingBoard:
        return ForumLevel::place;
    case ForumKind::collaborativeForum:
        return ForumLevel::collaborative;
    case ForumKind::supraForum:
        return ForumLevel::supra;
    default:
        return parent && parent->level ? *parent->level : ForumLevel::system;
    }
}

Id nhsBodyOf(const Design& design, const Id& system) {
    for (const Organisation* organisation : inOrder(design.table<Organisation>()))
        if (organisation->kind == OrganisationKind::icsNhsBody &&
            (organisation->homeSystem == system || organisation->homeSystem.isNull()))
            return organisation->id;
    return {};
}

bool belongsToNhsBody(ForumKind kind) {
    switch (kind) {
    case ForumKind::board:
    case ForumKind::committee:
    case ForumKind::advisoryCommittee:
    case ForumKind::executiveGroup:
    case ForumKind::systemQualityGroup:
        return true;
    default:
        return false;
    }
}

Result<void> nameGiven(const QString& name) {
    if (name.trimmed().isEmpty())
        return failure(QCoreApplication::translate("Edits", "a name is needed"), {},
                       QCoreApplication::translate("Edits", "Type what people call it"));
    return {};
}

} // namespace

Result<Addition> addPlace(const Design& design, const Id& system, const QString& name) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    EditBuilder edit(design);
    const Id forum = edit.add<Forum>(name + QStringLiteral(" forum"), [&](Forum& made) {
        made.system = system;
        made.name = placeForumName(name);
        made.kind = ForumKind::placePartnership;
        made.level = ForumLevel::place;
    });
    const Id id = edit.add<Place>(name, [&](Place& made) {
        made.system = system;
        made.name = name;
        made.forum = forum;
    });
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the place %1"), {name}), id};
}

Result<Addition>
addForum(const Design& design, const Id& system, ForumKind kind, const QString& name, const Id& parent) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    EditBuilder edit(design);
    const Forum* above = design.get<Forum>(parent);
    const Id id = edit.add<Forum>(name, [&](Forum& made) {
        made.system = system;
        made.name = name;
        made.kind = kind;
        made.level = levelOf(kind, above);
        made.parent = above ? parent : Id();
        if (above && !above->body.isNull())
            made.body = above->body;
        else if (belongsToNhsBody(kind))
            made.body = nhsBodyOf(design, system);
    });
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the forum %1"), {name}), id};
}

Result<Addition> addForumFor(const Design& design, const Id& placeOrCollaborative) {
    EditBuilder edit(design);
    const auto addFor = [&](auto entity, ForumKind kind, ForumLevel level, const Id& system) {
        const QString name =
            QCoreApplication::translate("Edits", "%1 forum").arg(entity.name.value_or(entity.id.text()));
        auto changed = entity;
        changed.forum = edit.add<Forum>(name, [&](Forum& made) {
            made.system = system;
            made.name = name;
            made.kind = kind;
            made.level = level;
        });
        const Id id = changed.forum;
        edit.change(entity, changed);
        return Addition{
            edit.finish(QT_TRANSLATE_NOOP("Edit", "Added a forum for %1"), {entity.name.value_or(entity.id.text())}),
            id};
    };
    if (const Place* place = design.get<Place>(placeOrCollaborative))
        return addFor(*place, ForumKind::placePartnership, ForumLevel::place, place->system);
    if (const Collaborative* collaborative = design.get<Collaborative>(placeOrCollaborative)) {
        const bool known = collaborative->systems && !collaborative->systems->empty();
        return addFor(*collaborative, ForumKind::collaborativeForum, ForumLevel::collaborative,
                      known ? collaborative->systems->front() : Id());
    }
    return noSuchThing(placeOrCollaborative);
}

Result<Addition> addCollaborative(const Design& design, const Id& system, const QString& name) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    EditBuilder edit(design);
    const Id id = edit.add<Collaborative>(name, [&](Collaborative& made) {
        made.name = name;
        if (!system.isNull())
            made.systems = std::vector{system};
    });
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the collaborative %1"), {name}), id};
}

Result<Addition> addOrganisation(const Design& design, const Id& system, OrganisationKind kind, const QString& name) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    EditBuilder edit(design);
    const Id id = edit.add<Organisation>(name, [&](Organisation& made) {
        made.name = name;
        made.kind = kind;
        if (!system.isNull()) {
            made.systems = std::vector{system};
            made.homeSystem = system;
        }
    });
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the organisation %1"), {name}), id};
}

Result<Addition> addPerson(const Design& design, const QString& name, const Id& seat) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    EditBuilder edit(design);
    const Id id = edit.add<Person>(name, [&](Person& made) { made.name = name; });
    if (seat.isNull())
        return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1"), {name}), id};
    const Seat* held = design.get<Seat>(seat);
    if (!held)
        return noSuchThing(seat);
    Seat changed = *held;
    changed.person = id;
    if (changed.status == SeatStatus::vacant)
        changed.status = SeatStatus::appointed;
    edit.change(*held, changed);
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1 to %2"), {name, design.nameOf(seat)}), id};
}

Result<Addition> addNeighbourhood(const Design& design, const Id& place, const QString& name) {
    if (auto given = nameGiven(name); !given)
        return tl::unexpected<Error>(given.error());
    const Place* of = design.get<Place>(place);
    if (!of)
        return noSuchThing(place);
    EditBuilder edit(design);
    const Id id = edit.add<Neighbourhood>(name, [&](Neighbourhood& made) {
        made.name = name;
        made.place = place;
    });
    Place changed = *of;
    if (!changed.neighbourhoods)
        changed.neighbourhoods.emplace();
    changed.neighbourhoods->push_back(id);
    edit.change(*of, changed);
    return Addition{
        edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the neighbourhood %1 to %2"), {name, design.nameOf(place)}), id};
}

Result<Addition> addSeat(const Design& design, const Id& forum, SeatCategory category, const QString& title) {
    if (!design.get<Forum>(forum))
        return noSuchThing(forum);
    EditBuilder edit(design);
    const Id id =
        edit.add<Seat>(forum.text() + u'-' + (title.isEmpty() ? QString(wordOf(category)) : title), [&](Seat& made) {
            made.forum = forum;
            made.category = category;
            if (!title.isEmpty())
                made.title = title;
            made.status = SeatStatus::vacant;
        });
    const QString seat = title.isEmpty() ? QCoreApplication::translate("Edits", "a seat") : title;
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added %1 to %2"), {seat, design.nameOf(forum)}), id};
}

Result<Addition> addEntity(const Design& design, Kind kind, const std::vector<std::pair<QString, Value>>& fields) {
    EditBuilder edit(design);
    Entity made = blank(kind);
    QString base = QString::fromLatin1(infoOf(kind).singular);
    for (const auto& [key, value] : fields) {
        const Field* field = findField(kind, key);
        if (!field)
            return failure(QCoreApplication::translate("Edits", "“%1” has no field “%2”").arg(base, key));
        if (auto fault = faultIn(*field, value))
            return failure(*fault, QCoreApplication::translate("Field", field->label));
        field->set(address(made), value);
        if (field == nameField(kind) && !textOf(value).isEmpty())
            base = textOf(value).left(40);
    }
    common(made).id = edit.idFor(made, base);
    common(made).rank = edit.newRank(kind);
    const Id id = common(made).id;
    const QString name = nameOf(made);
    edit.addEntity(std::move(made));
    const QString kindName = QCoreApplication::translate("Kind", infoOf(kind).label).toLower();
    return Addition{edit.finish(QT_TRANSLATE_NOOP("Edit", "Added the %1 %2"), {kindName, name}), id};
}

} // namespace placewright
