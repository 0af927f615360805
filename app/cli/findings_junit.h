// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/finding.h"

#include <QByteArray>

namespace placewright {

/// The findings as JUnit XML, for build servers: a test case a rule, failed where a must falls short, its other
/// findings as output.
QByteArray findingsJunit(const Design& design, const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken,
                         const std::vector<Finding>& findings);

} // namespace placewright
