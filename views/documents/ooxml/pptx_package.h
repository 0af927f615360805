// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>

#include <vector>

namespace placewright {

/// What a presentation is made of. All its slides have one size.
struct PptxContent {
    QString title;
    QString language = QStringLiteral("en-GB");
    QDate date;
    QSizeF millimetres;             ///< Of a slide.
    std::vector<QByteArray> slides; ///< PresentationML, a slide each.
};

/// A presentation with an empty master; the slides hold all there is to see.
Result<QByteArray> pptxOf(const PptxContent& content);

} // namespace placewright
