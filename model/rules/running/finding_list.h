// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <map>

namespace placewright {

/// The findings of many rules one after the other, of which those of some rules can be replaced at little cost.
class FindingList {
public:
    /// Replaces the findings of the rule that has a place in the order.
    void put(std::size_t place, std::vector<Finding> findings) { m_waiting.insert_or_assign(place, std::move(findings)); }
    /// Valid until `put`.
    const std::vector<Finding>& all();

private:
    void rebuild();

    std::vector<Finding> m_all;
    std::vector<std::size_t> m_counts; ///< By place.
    std::map<std::size_t, std::vector<Finding>> m_waiting;
};

} // namespace placewright
