// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/selected_target.h"

namespace placewright {

Id selectedForum(const Session& session) {
    const Design design = session.design();
    const Id id = session.selectedOne();
    if (design.get<Forum>(id))
        return id;
    if (const Seat* seat = design.get<Seat>(id))
        return seat->forum;
    if (const Place* place = design.get<Place>(id))
        return place->forum;
    if (const Collaborative* collaborative = design.get<Collaborative>(id))
        return collaborative->forum;
    return {};
}

Id selectedPlace(const Session& session) {
    const Design design = session.design();
    const Id id = session.selectedOne();
    if (design.get<Place>(id))
        return id;
    if (const Neighbourhood* neighbourhood = design.get<Neighbourhood>(id))
        return neighbourhood->place;
    const Id forum = selectedForum(session);
    if (!forum.isNull())
        for (const Place* place : inOrder(design.table<Place>()))
            if (place->forum == forum)
                return place->id;
    return {};
}

} // namespace placewright
