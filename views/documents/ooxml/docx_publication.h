// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"
#include "views/documents/ooxml/docx_package.h"

namespace placewright {

struct DocxOptions {
    QString language = QStringLiteral("en-GB");
    std::vector<DocxPicture> structure; ///< Shown in their parts, before the words; none is fine.
    std::vector<DocxPicture> map;
};

/// The published map as a word-processing document to edit: headings, lists and real tables in named styles, wide tables on
/// pages across.
Result<QByteArray> docxOf(const Publication& publication, const DocxOptions& options = {});

} // namespace placewright
