// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/packs/rule_pack.h"

#include <string>

namespace placewright {

/// The packs named on the command line, or `otherwise` if none are.
QStringList packNames(const std::vector<std::string>& given, const QStringList& otherwise);
/// The error names the packs there are.
Result<std::vector<RulePack>> loadPacks(const QStringList& names);

} // namespace placewright
