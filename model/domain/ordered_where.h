// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <algorithm>

namespace placewright {

/// Those entities of a table that `keep` takes, as a person ordered them: sorts no more than it has to.
template <class T, class Keep>
std::vector<const T*> orderedWhere(const Table<T>& table, Keep keep) {
    std::vector<const T*> ordered;
    for (const auto& [id, entity] : table)
        if (keep(entity))
            ordered.push_back(&entity);
    std::stable_sort(ordered.begin(), ordered.end(), [](const T* a, const T* b) { return a->rank < b->rank; });
    return ordered;
}

} // namespace placewright
