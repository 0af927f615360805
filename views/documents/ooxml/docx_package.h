// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>

#include <vector>

namespace placewright {

/// A picture within a document.
struct DocxPicture {
    QByteArray svg; ///< What word processors show; sharp at any size.
    QByteArray png; ///< For those that know no SVG.
    QSizeF size;   ///< Only its proportions matter: it is made as wide as the page has room.
    QString words; ///< What it shows, for who can't see it.
};

/// The relation by which a document's body refers to a picture, from 0.
QString docxPictureRelation(std::size_t picture);

/// What a word-processing document is made of.
struct DocxContent {
    QString title;
    QString language = QStringLiteral("en-GB");
    QDate date;
    QString foot;    ///< Beside the number of each page.
    QByteArray body; ///< Of a `DocxWriter`.
    std::vector<const DocxPicture*> pictures;
};

Result<QByteArray> docxOf(const DocxContent& content);

} // namespace placewright
