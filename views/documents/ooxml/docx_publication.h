// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/publication/publication.h"

#include <QByteArray>
#include <QSizeF>

namespace placewright {

/// A picture within a document.
struct DocxPicture {
    QByteArray svg; ///< What word processors show; sharp at any size.
    QByteArray png; ///< For those that know no SVG.
    QSizeF size;   ///< Only its proportions matter: it is made as wide as the page has room.
    QString words; ///< What it shows, for who can't see it.
};

struct DocxOptions {
    QString language = QStringLiteral("en-GB");
    std::vector<DocxPicture> structure; ///< Shown in their parts, before the words; none is fine.
    std::vector<DocxPicture> map;
};

/// The published map as a word-processing document to edit: headings, lists and real tables in named styles, wide tables on
/// pages across.
Result<QByteArray> docxOf(const Publication& publication, const DocxOptions& options = {});

} // namespace placewright
