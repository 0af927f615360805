// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"

#include <QByteArray>

namespace placewright {

/// A table as comma-separated values. Where rows stand in groups, the group is the first column, called `groupHeading`.
QByteArray csvOf(const WordTable& table, const QString& groupHeading);

} // namespace placewright
