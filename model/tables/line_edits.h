// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/value.h"
#include "model/map/map_table.h"
#include "model/tables/body_names.h"

#include <functional>

namespace placewright {

/// What words in a cell ask to be done to a function, or to one decision of it if that is not null.
using LineEdit = std::function<Result<Edit>(const Design& design, const Id& function, const Id& decision)>;

/// True for what a function has, however many decisions it has.
bool isOfFunction(MapField field);

/// Turns cells of the map's table into edits.
class LineEdits {
public:
    LineEdits(const Design& design, const DecisionsMap& map, const BodyNames& names) : m_design(design), m_map(map), m_names(names) {}

    /// What new words in a column of a line mean; `line` is null for a new line. Fails if they can't be taken, with what
    /// would be right.
    Result<LineEdit> of(MapField field, const QString& text, const MapTableLine* line) const;
    /// Id of a group of rows; the words themselves for a new one.
    QString subjectCalled(const QString& name) const;

private:
    Result<LineEdit> name(const QString& text, const MapTableLine* line) const;
    Result<LineEdit> field(const char* key, const QString& text, const MapTableLine* line) const;
    Result<LineEdit> date(const char* key, const QString& text, const MapTableLine* line) const;
    Result<LineEdit> fieldOf(const char* key, const Value& value, const MapTableLine* line) const;
    Result<LineEdit> limits(const QString& text, const MapTableLine* line) const;
    Result<LineEdit> services(const QString& text, const MapTableLine* line) const;
    Result<LineEdit> exercisedBy(const QString& text, const MapTableLine* line) const;
    Result<LineEdit> origin(const QString& text, const MapTableLine* line) const;
    Result<LineEdit> parts(const std::vector<Part>& which, const QString& text, const MapTableLine* line) const;
    Result<LineEdit> accountable(const QString& text) const;
    const std::vector<MapCell>* cellsOf(const MapTableLine* line) const;

    const Design& m_design;
    const DecisionsMap& m_map;
    const BodyNames& m_names;
};

/// A day as a table may have it, "1 July 2022", "01/07/2022" or ISO 8601, as ISO 8601; nothing if it is none.
std::optional<QString> isoDay(const QString& text);

} // namespace placewright
