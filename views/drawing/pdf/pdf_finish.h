// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace placewright {

/// What a tagged PDF says of itself that Cairo 1.16 can't write.
struct PdfFinish {
    QString language;          ///< "en-GB"
    QStringList figureWords;   ///< Alternative texts of its figures, in the order of the tags.
    std::vector<bool> rowHeadings; ///< Of its table headings in order: true heads a row, false a column.
};

Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfFinish& finish);

} // namespace placewright
