// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace placewright {

/// A line of the history panel.
struct HistoryRow {
    enum class What { edit, version, beginning };

    What what = What::edit;
    qint64 seq = 0;       ///< Where going to the line leads; of a version, where it was made.
    NamedVersion version; ///< Of a version.
    QString title;        ///< "Renamed South to One".
    QString detail;       ///< "14:32 · saved · now".
    bool inForce = true;
};

/// The history newest first: every edit, each named version above the edit that it was made after, and where undo ends.
std::vector<HistoryRow> historyRows(const Document& document);

/// "14:32" today, with the date on any other day.
QString historyTime(const QDateTime& at);

} // namespace placewright
