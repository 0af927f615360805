// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/edit.h"

#include <set>

namespace placewright {

/// Names something that differs between two options, whichever of them holds it.
struct Thing {
    Kind kind = Kind::forum;
    Id id;

    friend bool operator==(const Thing&, const Thing&) = default;
    friend std::strong_ordering operator<=>(const Thing& a, const Thing& b) {
        const auto order = a.kind <=> b.kind;
        return order != 0 ? order : a.id <=> b.id;
    }
};

/// What is taken over, and what of it nobody asked for but can't be left out.
struct TakenOver {
    Edit edit;
    std::size_t asked = 0;
    std::size_t needed = 0;
};

/// Makes things in option `into` as option `from` has them, with what they depend on: a seat brings the forum it is on, a
/// forum that goes takes its seats along, and what refers to it is as in `from`. Things that don't differ are left out.
/// Without `layout`, what is there already keeps its place in its list.
///
/// Laws: all of them with layout makes `into` hold what `from` does; the result is whole whatever is asked for.
/// Fails if an option isn't there or nothing that is asked for differs.
Result<TakenOver>
takeOver(const Workspace& workspace, const Id& into, const Id& from, const std::set<Thing>& asked, bool layout);

} // namespace placewright
