// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/change/change_set.h"

#include <QByteArray>

namespace placewright {

/// A change set as the journal keeps it: JSON, entities in their exchange form with their rank.
QByteArray changesToJson(const ChangeSet& changes);
Result<ChangeSet> changesFromJson(const QByteArray& json);

} // namespace placewright
