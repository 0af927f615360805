// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_table.h"
#include "model/tables/table_return.h"

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

/// An example with its map's tables, as a person gets them from an export and changes them.
class MapTables {
public:
    explicit MapTables(const char* example = "blmk");

    const placewright::Workspace& workspace() const { return m_workspace; }
    placewright::Design design() const { return {m_workspace, m_option}; }
    placewright::MapScope scope() const;
    /// As the export writes it.
    QByteArray csv() const;
    QByteArray xlsx() const;

    /// The list of functions as cells, and where a function's row and a heading's column are in it.
    placewright::SheetCells functions() const;
    static int rowOf(const placewright::SheetCells& sheet, const QString& ref);
    static int columnOf(const placewright::SheetCells& sheet, placewright::MapField field);
    static QString& cell(placewright::SheetCells& sheet, const QString& ref, placewright::MapField field);

    placewright::Result<placewright::TableReturn> compare(const std::vector<placewright::SheetCells>& sheets) const;
    /// Takes every difference over; the edit must be possible.
    placewright::Edit takeAll(const placewright::TableReturn& found);
    void apply(const placewright::Edit& edit);
    void undo(const placewright::Edit& edit);

private:
    placewright::Workspace m_workspace;
    placewright::Id m_option;
    placewright::Id m_system;
};
