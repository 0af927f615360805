// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/report/comparison_report.h"
#include "views/documents/ooxml/docx_package.h"

namespace placewright {

/// The comparison as a word-processing document to edit. `figures` are one for each of the report's; drawings and wide tables stand
/// on pages across.
Result<QByteArray> docxOf(const ComparisonReport& report, const std::vector<DocxPicture>& figures,
                          const QString& language = QStringLiteral("en-GB"));

} // namespace placewright
