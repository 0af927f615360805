// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QByteArray>

namespace placewright {

/// All rules as `placewright rules --format json` prints them, with what can't be used under `broken`.
QByteArray rulesJson(const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken);
/// The same for reading.
QString rulesText(const std::vector<Rule>& rules, const std::vector<BrokenRule>& broken);

} // namespace placewright
