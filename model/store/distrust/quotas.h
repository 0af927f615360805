// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <SQLiteCpp/Database.h>

namespace placewright {

/// All rows of a file together. The national workspace has 90,000 with its history; a file with very many more would
/// only exhaust the machine.
inline constexpr qint64 mostRows = 1'000'000;
/// No smaller file holds so many: a row takes more than two bytes, and where a damaged file leads to the same rows again and
/// again, the `WorkBudget` ends that.
inline constexpr qint64 bytesOfMostRows = 2 * mostRows;
/// One text or blob, in bytes.
inline constexpr int longestValue = 64 * 1024 * 1024;

/// Refuses a file with more than `mostRows`, counting no further than that. Rows behind a damaged page are not counted.
Result<void> refuseTooManyRows(SQLite::Database& database, const QString& path);

} // namespace placewright
