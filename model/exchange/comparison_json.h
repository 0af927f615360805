// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"

namespace placewright {

/// Comparisons for machines: `options`, then for each pair `from`, `to`, `counts`, and `groups` with their `changes`; values of
/// fields as an exchange file has them, null where not recorded. Every change is listed, layout marked as such.
QByteArray comparisonJson(const Workspace& workspace, const std::vector<Comparison>& comparisons);

} // namespace placewright
