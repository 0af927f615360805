// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/word_table.h"
#include "model/map/decisions_map.h"
#include "model/tables/sheet_cells.h"

namespace placewright {

/// One thing that a scheme of reservation and delegation and the map say differently, or one says alone.
struct SchemePoint {
    enum class What { onlyInScheme, onlyOnMap, otherDecider, otherLimit, unknownBody };

    What what = What::onlyInScheme;
    QString where;    ///< Row of the scheme; empty for what it does not have.
    QString name;     ///< The function or decision, as the map has it, or else the scheme.
    QString inScheme;
    QString onMap;
    Id function;      ///< Null for what the map does not have.
};

struct SchemeCheck {
    std::vector<SchemePoint> points; ///< In the order of the scheme; then what it lacks, in that of the map.
    int lines = 0;                   ///< Of the scheme.
    int agreed = 0;                  ///< Lines that say what the map says.
    QStringList notes;
};

/// Checks a scheme, as other people's documents have it, against the map both ways. Lines are matched by id, else by name, else
/// by the words they share. Who decides stands in a column of its own, or bodies are columns with a mark where they decide.
/// Fails if there is no table with decisions in it, and when `progress` stops it.
Result<SchemeCheck> checkScheme(const Design& design, const MapScope& scope, const std::vector<SheetCells>& sheets,
                                const TableProgress& progress = {});

QString wordsFor(SchemePoint::What what); ///< "Only in the scheme" ...
/// The outcome as a table, grouped by what differs.
WordTable schemeTable(const SchemeCheck& check);
/// How many lines agree and what does not, in a sentence.
QString schemeSummary(const SchemeCheck& check);

} // namespace placewright
