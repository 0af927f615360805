// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"

#include <QByteArray>

#include <optional>

namespace placewright {

/// The workspace as an exchange document in its one normal form: two spaces, keys in the order of EXCHANGE, unknown
/// keys after them by name, what is not recorded left out. With `onlyOption`, what is shared and that option alone.
QByteArray writeExchange(const Workspace& workspace, const std::optional<Id>& onlyOption = std::nullopt);

} // namespace placewright
