// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "model/rules/running/rule_query.h"

#include <functional>

namespace placewright {

/// Finds the key of what an id stands for in the option at hand.
using Locate = std::function<std::optional<EntityKey>(const Id&)>;

/// Makes of the rows of one run a finding for each subject: rows are merged, their words listed, `also` gathered and sorted.
Result<std::vector<Finding>> buildFindings(const Rule& rule, const QStringList& argumentNames, const std::vector<RuleRow>& rows,
                                           const Locate& locate);

/// "a, b and c"; of many, the first few and how many more.
QString listed(const QStringList& words);

} // namespace placewright
