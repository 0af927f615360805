// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/option_difference.h"

namespace placewright {

namespace {

/// Walks both tables once, as both are ordered by id.
template <class T>
void addDifference(const Table<T>& from, const Table<T>& to, const Id& option, ChangeSet& changes) {
    auto here = from.begin();
    auto there = to.begin();
    while (here != from.end() || there != to.end()) {
        if (there == to.end() || (here != from.end() && here->first < there->first)) {
            changes.remove(here->second, option);
            ++here;
        } else if (here == from.end() || there->first < here->first) {
            changes.add(there->second, option);
            ++there;
        } else {
            if (here->second != there->second)
                changes.change(here->second, there->second, option);
            ++here;
            ++there;
        }
    }
}

template <std::size_t... I>
void addDifferences(const OptionContent& from,
                    const OptionContent& to,
                    const Id& option,
                    ChangeSet& changes,
                    std::index_sequence<I...>) {
    (addDifference(std::get<I>(from), std::get<I>(to), option, changes), ...);
}

} // namespace

ChangeSet optionDifference(const Workspace& workspace, const Id& from, const Id& to) {
    static const OptionContent nothing;
    const auto contentOf = [&](const Id& option) -> const OptionContent& {
        const auto found = workspace.contents.find(option);
        return found == workspace.contents.end() ? nothing : found->second;
    };
    ChangeSet changes;
    addDifferences(contentOf(from), contentOf(to), from, changes,
                   std::make_index_sequence<std::tuple_size_v<OptionContent>>());
    return changes;
}

bool isLayout(const EntityKey& key, const Change& change) {
    if (key.kind == Kind::placement)
        return true;
    if (!change.before || !change.after)
        return false;
    Entity moved = *change.before;
    common(moved).rank = common(*change.after).rank;
    return moved == *change.after;
}

} // namespace placewright
