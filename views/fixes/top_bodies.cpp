// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/top_bodies.h"

#include <algorithm>

namespace placewright {

namespace {

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

} // namespace

Id boardOf(const Design& design, const Id& system) {
    return onlyForum(design, system, ForumKind::board);
}

Id partnershipOf(const Design& design, const Id& system) {
    return onlyForum(design, system, ForumKind::icsPartnership);
}

Id nhsBodyOf(const Design& design, const Id& system) {
    for (const Organisation* each : inOrder(design.table<Organisation>()))
        if (each->kind == OrganisationKind::icsNhsBody &&
            (each->homeSystem == system || each->homeSystem.isNull() ||
             (each->systems && std::find(each->systems->begin(), each->systems->end(), system) != each->systems->end())))
            return each->id;
    return {};
}

} // namespace placewright
