// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/workspace_things.h"

#include "model/domain/labels.h"
#include "model/options/comparison_words.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ThingText {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// What else people call it, or look for it by.
QString furtherWords(const Design& design, const Common& common, Kind kind) {
    QStringList words;
    const auto add = [&](const Text& text) {
        if (text)
            words.append(*text);
    };
    if (kind == Kind::organisation) {
        const Organisation& organisation = *design.get<Organisation>(common.id);
        add(organisation.shortName);
        if (organisation.kind)
            words.append(wordLabel(design.workspace(), wordOf(*organisation.kind)));
    } else if (kind == Kind::seat) {
        const Seat& seat = *design.get<Seat>(common.id);
        if (!seat.drawnFrom.isNull())
            words.append(design.nameOf(seat.drawnFrom));
        if (!seat.person.isNull())
            words.append(design.nameOf(seat.person));
    } else if (kind == Kind::forum) {
        if (const Forum& forum = *design.get<Forum>(common.id); forum.kind)
            words.append(wordLabel(design.workspace(), wordOf(*forum.kind)));
    }
    return words.join(u' ');
}

/// "Seat on the finance committee": what it is and where it stands.
QString detailOf(const Design& design, const Id& id, Kind kind) {
    const QString what = kindLabel(kind);
    Id in;
    if (const Seat* seat = design.get<Seat>(id))
        in = seat->forum;
    else if (const Forum* forum = design.get<Forum>(id); forum && !forum->body.isNull())
        in = forum->body;
    else if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id))
        in = neighbourhood->place;
    else if (const Decision* decision = design.get<Decision>(id))
        in = decision->function;
    return in.isNull() ? what : ThingText::tr("%1, %2").arg(what, design.nameOf(in));
}

Id systemOf(const Design& design, const Id& id) {
    if (design.get<System>(id))
        return id;
    if (const Area* area = design.get<Area>(id))
        return area->system;
    if (const Seat* seat = design.get<Seat>(id))
        return systemOf(design, seat->forum);
    if (const Forum* forum = design.get<Forum>(id))
        return forum->system;
    if (const Place* place = design.get<Place>(id))
        return place->system;
    if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id))
        return systemOf(design, neighbourhood->place);
    return {};
}

bool isIn(const Ids& ids, const Id& id) {
    return ids && std::find(ids->begin(), ids->end(), id) != ids->end();
}

} // namespace

void showSystemOf(Session& session, const Id& id) {
    const Design design = session.design();
    Id system = systemOf(design, id);
    if (const Organisation* organisation = design.get<Organisation>(id);
        organisation && !isIn(organisation->systems, session.system()))
        system = organisation->homeSystem;
    if (const Collaborative* collaborative = design.get<Collaborative>(id);
        collaborative && collaborative->systems && !collaborative->systems->empty() &&
        !isIn(collaborative->systems, session.system()))
        system = collaborative->systems->front();
    if (!system.isNull())
        session.showSystem(system);
}

std::vector<PaletteEntry> workspaceThings(Session& session, std::function<void(Kind, const Id&)> goTo) {
    const Design design = session.design();
    std::vector<PaletteEntry> entries;
    for (const Id& option : session.listedOptions())
        if (option != session.option())
            entries.push_back({.title = listedName(design.workspace(), option),
                               .detail = kindLabel(Kind::option),
                               .run = [&session, option] { session.showOption(option); }});
    for (const Kind kind :
         {Kind::system, Kind::place, Kind::forum, Kind::collaborative, Kind::organisation, Kind::person, Kind::function,
          Kind::seat, Kind::post, Kind::neighbourhood, Kind::area, Kind::decision})
        design.workspace().forEach(kind, isShared(kind) ? Id() : design.option(), [&](const Common& common, const void*) {
            const QString name = displayName(design, common.id);
            if (name.isEmpty())
                return;
            entries.push_back({.title = name,
                               .detail = detailOf(design, common.id, kind),
                               .search = furtherWords(design, common, kind),
                               .run = [goTo, kind, id = common.id] { goTo(kind, id); }});
        });
    return entries;
}

} // namespace placewright
