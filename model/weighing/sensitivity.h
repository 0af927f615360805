// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/weighing/decision_table.h"

namespace placewright {

/// Where the order of options turns when one weight changes and all others stay.
struct Turning {
    std::size_t criterion = 0;
    double weight = 0;      ///< At which two options are equal; beyond it they change places. Never below 0.
    std::size_t passed = 0; ///< The option that stood before the other.
    std::size_t passing = 0;

    /// How far the weight has to go: above 0 for a rise.
    double change(const DecisionTable& table) const {
        return weight - static_cast<double>(table.criteria[criterion].weight.value_or(0));
    }
};

/// The nearest of them in each direction, by criterion and then downwards first. Of options that have a total.
std::vector<Turning> turnings(const DecisionTable& table);

/// In sentences: the least change of one weight that changes the order, then each criterion's. Empty unless two options have
/// a total.
QStringList sensitivityOf(const DecisionTable& table);

} // namespace placewright
