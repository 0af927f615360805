// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/map_tables.h"

#include "app/export/export_job.h"
#include "model/catalogue/examples.h"
#include "model/exchange/csv_map.h"
#include "model/exchange/exchange_reader.h"
#include "model/tables/delimited_text.h"

using namespace placewright;

MapTables::MapTables(const char* example) {
    const QString path = QStringLiteral(PLACEWRIGHT_SOURCE_DIR) + QStringLiteral("/resources/examples/%1.json").arg(QString::fromLatin1(example));
    auto read = readExchangeFile(path);
    REQUIRE(read);
    m_workspace = std::move(read->workspace);
    m_option = m_workspace.optionsInOrder().front();
    m_system = m_workspace.systems.begin()->first;
}

MapScope MapTables::scope() const {
    MapScope scope;
    scope.system = m_system;
    return scope;
}

QByteArray MapTables::csv() const {
    return mapCsv(decisionsMap(design(), scope()));
}

QByteArray MapTables::xlsx() const {
    ExportJob job;
    job.what = ExportWhat::map;
    job.form = ExportForm::xlsx;
    job.options = {m_option};
    job.system = m_system;
    job.date = QDate(2022, 7, 1);
    const auto bytes = exported(m_workspace, job);
    REQUIRE(bytes);
    return *bytes;
}

SheetCells MapTables::functions() const {
    auto sheet = cellsOf(csv());
    REQUIRE(sheet);
    return *sheet;
}

int MapTables::rowOf(const SheetCells& sheet, const QString& ref) {
    for (int row = 0; row < sheet.rowCount(); ++row)
        if (sheet.at(row, 0) == ref)
            return row;
    FAIL("no row " << ref.toStdString());
    return -1;
}

int MapTables::columnOf(const SheetCells& sheet, MapField field) {
    return static_cast<int>(sheet.rows.front().indexOf(headingOf(field)));
}

QString& MapTables::cell(SheetCells& sheet, const QString& ref, MapField field) {
    return sheet.rows[static_cast<std::size_t>(rowOf(sheet, ref))][columnOf(sheet, field)];
}

Result<TableReturn> MapTables::compare(const std::vector<SheetCells>& sheets) const {
    return compareWithMap(design(), scope(), sheets);
}

Edit MapTables::takeAll(const TableReturn& found) {
    std::vector<const TableDifference*> all;
    for (const TableDifference& difference : found.differences)
        all.push_back(&difference);
    auto edit = takenOver(design(), all, QStringLiteral("map.csv"));
    REQUIRE(edit);
    return *edit;
}

void MapTables::apply(const Edit& edit) {
    REQUIRE(checkFits(m_workspace, edit.changes));
    placewright::apply(m_workspace, edit.changes);
}

void MapTables::undo(const Edit& edit) {
    placewright::apply(m_workspace, inverted(edit.changes));
}
