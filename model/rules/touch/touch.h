// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/touch/field_use.h"

#include <map>
#include <set>
#include <vector>

namespace placewright {

/// What changes touch: fields of kinds, and which entities of them.
struct Touch {
    FieldUse use;
    std::map<Kind, std::set<Id>> entities;
    std::set<Id> forumsOfSeats; ///< The forums that the seats among them are or were on, and further down who is or was behind them.
    std::set<Id> organisationsOfSeats;
    std::vector<QString> names; ///< Names and titles that are no more; an empty one stands for what wasn't recorded.

    void join(const Touch& that) {
        use.join(that.use);
        for (const auto& [kind, ids] : that.entities)
            entities[kind].insert(ids.begin(), ids.end());
        forumsOfSeats.insert(that.forumsOfSeats.begin(), that.forumsOfSeats.end());
        organisationsOfSeats.insert(that.organisationsOfSeats.begin(), that.organisationsOfSeats.end());
        names.insert(names.end(), that.names.begin(), that.names.end());
    }
};

/// What is touched in one option: what may matter to every system, and what matters to one.
struct TouchedScopes {
    Touch everywhere;
    std::map<Id, Touch> bySystem;

    /// All of it, for what looks at no system.
    Touch all() const {
        Touch joined = everywhere;
        for (const auto& [system, touch] : bySystem)
            joined.join(touch);
        return joined;
    }
};

} // namespace placewright
