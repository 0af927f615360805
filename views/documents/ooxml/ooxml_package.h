// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace placewright {

/// Files as one Office Open XML package: a zip, the same bytes for the same files. The first should be
/// `[Content_Types].xml`.
Result<QByteArray> ooxmlPackage(const std::vector<std::pair<QString, QByteArray>>& files);

} // namespace placewright
