// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/finding.h"

#include <QByteArray>
#include <QStringList>

namespace placewright {

/// The findings of one option as `check --format json` prints them (EXCHANGE): the same findings give the same bytes.
QByteArray findingsJson(const Design& design, const QStringList& packs, const std::vector<Finding>& findings);

} // namespace placewright
