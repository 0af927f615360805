// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generated_workspace.h"

#include <map>

namespace placewright::bench {

/// How many steps of SQLite's machine it takes to fill each shared view of the framework's pack, and to run each rule, for one system
/// of a generated workspace: by name of the view or id of the rule. The same each time.
std::map<QString, qint64> ruleSteps(const Size& size);

/// Microseconds that the query of each rule takes for that system at once after another run of it, by id of the rule.
std::map<QString, double> ruleTimes(const Size& size);

} // namespace placewright::bench
