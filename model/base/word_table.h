// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QStringList>

#include <vector>

namespace placewright {

/// A table of words for a person: what screen, page, sheet and file all show.
struct WordTable {
    struct Row {
        QStringList cells; ///< As many as there are headings.
        Id subject;        ///< The entity that the row leads to; null for none.
        QString group;     ///< Heading over this row and those after it with the same; may be empty.

        friend bool operator==(const Row&, const Row&) = default;
    };

    QString title;
    QStringList headings;
    std::vector<Row> rows;

    friend bool operator==(const WordTable&, const WordTable&) = default;
};

} // namespace placewright
