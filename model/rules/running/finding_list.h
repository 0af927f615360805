// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <map>

namespace placewright {

/// The findings of many rules one after the other, those of each by subject. What changes costs little, however much stays.
class FindingList {
public:
    /// What a rule finds of some subjects from now on; nothing for one of which it finds nothing more.
    using Patch = std::map<Id, std::optional<Finding>>;

    /// Replaces the findings of the rule that has a place in the order.
    void put(std::size_t place, std::vector<Finding> findings);
    /// Replaces some of them; there must be at most one of each subject.
    void patch(std::size_t place, Patch patch);
    /// Valid until `put` or `patch`.
    const std::vector<Finding>& all();

private:
    /// Findings that go, and those that come in their stead.
    struct Exchange {
        std::ptrdiff_t at;
        std::ptrdiff_t gone;
        std::vector<Finding> come;
    };

    std::vector<Exchange> takeExchanges();
    void makeRoom(const std::vector<Exchange>& exchanges);

    std::vector<Finding> m_all;
    std::vector<std::size_t> m_counts; ///< By place.
    std::map<std::size_t, std::vector<Finding>> m_waiting;
    std::map<std::size_t, Patch> m_patches; ///< Of places that don't wait as a whole.
};

} // namespace placewright
