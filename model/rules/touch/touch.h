// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/touch/field_use.h"

#include <map>
#include <set>
#include <vector>

namespace placewright {

/// How what is touched is reached from a row: by its own id, or by that of what it is beside.
enum class Reached : quint8 {
    itself,
    forum, ///< That a seat is on, that a place has, or that an organisation has a seat on.
    organisation, ///< That is behind a seat.
    seat, ///< That an organisation is behind.
    function ///< That a forum or an organisation exercises or is accountable for.
};

/// What changes touch: fields of kinds, and which entities of them.
struct Touch {
    FieldUse use;
    FieldUse useOfWhatStays; ///< The same without what comes or goes.
    std::map<std::pair<Kind, Reached>, std::set<Id>> reached; ///< The ids by which what is touched of a kind is or was reached.
    std::vector<QString> names; ///< Names and titles that are no more; an empty one stands for what wasn't recorded.

    void join(const Touch& that) {
        use.join(that.use);
        useOfWhatStays.join(that.useOfWhatStays);
        for (const auto& [by, ids] : that.reached)
            reached[by].insert(ids.begin(), ids.end());
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
