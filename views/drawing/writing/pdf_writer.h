// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/drawing/sheet.h"

#include <QByteArray>

namespace placewright {

/// Sheets as one PDF, each page of its sheet's exact size; fonts embedded, text selectable, passages of the sheets as tags,
/// chapters and names of sheets as bookmarks. At least one sheet.
Result<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const QString& title, const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
