// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/map/decisions_map.h"

#include <optional>

namespace placewright {

/// The columns of the map as a table, in their order.
enum class MapField : quint8 {
    ref, what, subject, legalBasis, level, decides, held, limits, accountable, recommends, consulted, delivers, writtenIn,
    meetsInPublic, effectiveFrom, review, population, services, exercisedBy, origin, decisionRule, rationale, policySource, openPoints
};

/// Their headings in the current language: what a scheme of reservation and delegation lists.
QStringList mapTableHeadings();
QString headingOf(MapField field);
/// True for what is worked out from elsewhere, so that a change of it in a table does not come back. Its heading says so.
bool isWorkedOut(MapField field);
/// The column of a heading in the current language or in English; what is worked out may or may not be marked.
std::optional<MapField> mapFieldOf(const QString& heading);

/// What a line for one decision of a function is called: "Primary care: contracts".
QString mapLineName(const QString& function, const QString& decision);

/// One line of that table: a function, or one of its decisions where it has several.
struct MapTableLine
{
    std::size_t row = 0;      ///< Of `DecisionsMap::rows`.
    const MapDecision* decision = nullptr; ///< Null where the line stands for the whole function.
    QStringList cells;        ///< As many as there are headings.
};
std::vector<MapTableLine> mapTable(const DecisionsMap& map);

/// The same for a reader: fewer columns, a body a line with its letter, subjects as groups. Rows lead to functions.
WordTable decisionsTable(const DecisionsMap& map);

} // namespace placewright
