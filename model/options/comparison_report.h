// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_document.h"
#include "model/options/comparison_words.h"

namespace placewright {

/// Several options of one workspace as a document to hand over: page and spreadsheet are made of this.
struct ComparisonReport {
    QString title; ///< "Comparison of Two alliances, Four places and One place".
    MapVersion version;
    std::vector<std::pair<QString, QString>> cover; ///< What it is of: label and value.
    QStringList summary;                            ///< A sentence for each pair.
    std::vector<WordTable> tables; ///< Options, what differs in short and in full, measures: those that have rows.
};

/// The first option with each of the others. At least two, all of them there.
ComparisonReport
comparisonReport(const Workspace& workspace, const std::vector<Id>& options, const QDate& date, LayoutChanges layout);

/// The first option with each of the others.
std::vector<Comparison> compareWithFirst(const Workspace& workspace, const std::vector<Id>& options);

} // namespace placewright
