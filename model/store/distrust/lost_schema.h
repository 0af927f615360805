// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace placewright {

/// A damaged file of this version with the list of its tables, which stands on the first page and some others, made
/// anew: this program makes its tables in one order, so they begin on the same pages in every file. Nothing if the pages
/// are not those of such a file. The header need not be right. Throws SQLite::Exception.
std::optional<QByteArray> withSchemaMadeAnew(const QByteArray& bytes);

} // namespace placewright
