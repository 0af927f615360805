// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"

#include <QByteArray>

namespace placewright {

/// A page of tables: what it is of, what they say in sum, and the tables under headings that a list of links leads to.
struct HtmlReport {
    QString title;
    QString skipWords; ///< Of the link that leads past the head.
    QString subtitle;  ///< Left out if empty.
    std::vector<std::pair<QString, QString>> cover; ///< Label and value.
    QStringList summary;                            ///< A paragraph each.
    std::vector<const WordTable*> tables;
    QStringList acknowledgements;
};

QByteArray htmlOf(const HtmlReport& report, const QString& language);

} // namespace placewright
