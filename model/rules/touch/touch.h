// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/touch/field_use.h"

#include <map>
#include <set>

namespace placewright {

/// What changes touch: fields of kinds, and which entities of them.
struct Touch {
    FieldUse use;
    std::map<Kind, std::set<Id>> entities;

    void join(const Touch& that) {
        use.join(that.use);
        for (const auto& [kind, ids] : that.entities)
            entities[kind].insert(ids.begin(), ids.end());
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
