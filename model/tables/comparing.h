// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/table_return.h"
#include "model/tables/table_words.h"

#include <QHash>

namespace placewright {

/// What both kinds of sheet are compared with, and where the outcome is gathered.
struct Comparing {
    Comparing(const Design& of, const MapScope& scope);

    const Design& design;
    const DecisionsMap map;
    const std::vector<MapTableLine> lines;
    const BodyNames names;
    const LineEdits edits{design, map, names};
    TableReturn outcome;

    /// The line of an id; null with a fault noted if there is none.
    const MapTableLine* lineOf(const QString& ref, const QString& where);
    Id functionOf(const MapTableLine& line) const { return map.rows[line.row].function; }
    static Id decisionOf(const MapTableLine& line) { return line.decision ? line.decision->decision : Id(); }
    void fault(Error error, const QString& where) {
        error.where = where;
        outcome.faults.push_back(std::move(error));
    }

private:
    QHash<QString, std::size_t> m_byRef;
};

/// The columns of a sheet of the map.
struct SheetHead {
    int row = -1;  ///< Of the headings.
    int ref = -1;  ///< Column of ids.
    int what = -1; ///< Column of names.
    std::vector<std::pair<int, MapField>> fields; ///< All columns of the map's table, `ref` and `what` among them.
    std::vector<int> others;                      ///< Columns with a heading that is none of them.

    /// The table of functions, rather than the sheet of letters.
    /// Without names of functions most columns must be the map's: contracts have ids and services too.
    bool isOfFields() const { return ref >= 0 && (what >= 0 ? fields.size() > 2 : fields.size() > 1 && fields.size() > others.size()); }
    bool isOfLetters() const { return ref >= 0 && what >= 0 && !isOfFields() && !others.empty(); }
};
SheetHead headOf(const SheetCells& sheet);

/// Compares the sheet with a letter for each function and body. False when `progress` stopped it.
bool compareLetters(Comparing& comparing, const SheetCells& sheet, const SheetHead& head, const TableProgress& progress);

} // namespace placewright
