// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/delimited_text.h"
#include "tests/tables/map_tables.h"
#include "views/documents/ooxml/xlsx_reader.h"
#include "views/documents/table_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace placewright;

namespace {

QString describe(const TableReturn& found) {
    QStringList said;
    for (const TableDifference& difference : found.differences)
        said << QStringLiteral("%1 [%2] %3: %4 -> %5").arg(difference.where, difference.line, difference.column, difference.before, difference.after);
    for (const Error& fault : found.faults)
        said << fault.sentence();
    return said.join(u'\n');
}

/// What a spreadsheet program makes of the bytes when it opens and saves them.
QByteArray savedElsewhere(const QByteArray& bytes, const QString& from, const QString& to) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("map.") + from));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess office;
    office.start(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                                             QStringLiteral("--headless"), QStringLiteral("--convert-to"), to, QStringLiteral("--outdir"),
                                             folder.filePath(QStringLiteral("out")), file.fileName()});
    REQUIRE(office.waitForFinished(120000));
    QFile made(folder.filePath(QStringLiteral("out/map.") + to.section(u':', 0, 0)));
    INFO(office.readAllStandardError().toStdString());
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

} // namespace

TEST_CASE("A table that nobody changed brings nothing back", "[tables]") {
    for (const char* example : {"blmk", "south-east-london", "testbourne"}) {
        const MapTables tables(example);
        const auto fromCsv = tables.compare({tables.functions()});
        REQUIRE(fromCsv);
        INFO(example << '\n' << describe(*fromCsv).toStdString());
        CHECK(fromCsv->differences.empty());
        CHECK(fromCsv->faults.empty());
        CHECK(fromCsv->lines > 5);
        const auto sheets = readXlsx(tables.xlsx());
        REQUIRE(sheets);
        const auto fromXlsx = tables.compare(*sheets);
        REQUIRE(fromXlsx);
        INFO(describe(*fromXlsx).toStdString());
        CHECK(fromXlsx->differences.empty());
        CHECK(fromXlsx->faults.empty());
    }
}

TEST_CASE("A workbook saved by another program is read the same", "[tables][office]") {
    const MapTables tables("testbourne");
    const auto sheets = readXlsx(savedElsewhere(tables.xlsx(), QStringLiteral("xlsx"), QStringLiteral("xlsx")));
    REQUIRE(sheets);
    const auto found = tables.compare(*sheets);
    REQUIRE(found);
    INFO(describe(*found).toStdString());
    CHECK(found->lines > 20);
    CHECK(found->differences.empty());
    CHECK(found->faults.empty());
}

TEST_CASE("What was changed in a table comes back as one edit, and goes with one undo", "[tables]") {
    MapTables tables("testbourne");
    const Workspace before = tables.workspace();
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto row = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& each) { return each.decisions.size() == 1 && each.deciders.size() == 1; });
    REQUIRE(row != map.rows.end());
    const QString ref = row->function.text();
    const auto other = std::find_if(map.columns.begin(), map.columns.end(), [&](const MapColumn& column) {
        return column.kind == Kind::forum && !row->cells[map.columnOfBody.at(column.body)].letters.has(MapLetter::decides);
    });
    REQUIRE(other != map.columns.end());

    SheetCells sheet = tables.functions();
    MapTables::cell(sheet, ref, MapField::what) = QStringLiteral("Renamed elsewhere");
    MapTables::cell(sheet, ref, MapField::limits) = QStringLiteral("£2.5m");
    MapTables::cell(sheet, ref, MapField::held) = QStringLiteral("Delegated to a committee");
    MapTables::cell(sheet, ref, MapField::review) = QStringLiteral("1 July 2024");
    MapTables::cell(sheet, ref, MapField::decides) = other->name;
    MapTables::cell(sheet, ref, MapField::writtenIn) = QStringLiteral("Scheme, line 12");
    const auto found = tables.compare({sheet});
    REQUIRE(found);
    INFO(describe(*found).toStdString());
    CHECK(found->faults.empty());
    REQUIRE(found->differences.size() == 6);

    const Edit edit = tables.takeAll(*found);
    tables.apply(edit);
    const DecisionsMap after = decisionsMap(tables.design(), tables.scope());
    const auto now = std::find_if(after.rows.begin(), after.rows.end(), [&](const MapRow& each) { return each.function == row->function; });
    CHECK(now->name == QStringLiteral("Renamed elsewhere"));
    CHECK(now->limit == QStringLiteral("£2.5m"));
    CHECK(now->held == QStringLiteral("Delegated to a committee"));
    CHECK(now->review == QStringLiteral("2024-07-01"));
    CHECK(now->writtenIn == QStringLiteral("Scheme, line 12"));
    CHECK(after.namesOf(now->deciders) == other->name);

    // The table is now what an export writes, but for what is worked out from it.
    const auto again = tables.compare({sheet});
    REQUIRE(again);
    INFO(describe(*again).toStdString());
    CHECK(again->differences.size() == 1); // "1 July 2024" is kept as a day.
    tables.undo(edit);
    CHECK(tables.workspace() == before);
}

TEST_CASE("Every column of the table comes back, or says in its heading that it is worked out", "[tables]") {
    MapTables tables("testbourne");
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto row = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& each) {
        return each.decisions.size() == 1 && each.deciders.size() == 1 && !each.exercisedBy.empty() && !each.population.isEmpty() && !each.rationale.isEmpty();
    });
    REQUIRE(row != map.rows.end());
    const QString ref = row->function.text();
    const QString forum = std::find_if(map.columns.begin(), map.columns.end(), [&](const MapColumn& column) {
                              return column.kind == Kind::forum && column.body != map.columns[map.columnOfBody.at(row->deciders.front())].body;
                          })->name;
    const std::map<MapField, QString> changed{
        {MapField::what, QStringLiteral("Called otherwise")},
        {MapField::subject, QStringLiteral("Our own matters")},
        {MapField::legalBasis, QStringLiteral("section 65Z6")},
        {MapField::level, QStringLiteral("Neighbourhood")},
        {MapField::decides, forum},
        {MapField::held, QStringLiteral("Section 75 agreement")},
        {MapField::limits, QStringLiteral("£1.2m")},
        {MapField::accountable, QStringLiteral("Portwick City Council")},
        {MapField::recommends, QStringLiteral("Audit Committee")},
        {MapField::consulted, QStringLiteral("Remuneration Committee")},
        {MapField::delivers, QStringLiteral("Marlsea Borough Council")},
        {MapField::writtenIn, QStringLiteral("Scheme, line 3")},
        {MapField::effectiveFrom, QStringLiteral("2023-01-02")},
        {MapField::review, QStringLiteral("2025-01-02")},
        {MapField::population, QStringLiteral("People over 65")},
        {MapField::services, QStringLiteral("community; Mental Health")},
        {MapField::exercisedBy, QStringLiteral("Portwick City Council; Audit Committee")},
        {MapField::origin, QStringLiteral("Transferred from NHS England")},
        {MapField::decisionRule, QStringLiteral("By majority")},
        {MapField::rationale, QStringLiteral("Nearest to people")}};
    SheetCells sheet = tables.functions();
    std::size_t asked = 0;
    for (int column = 0; column < sheet.rows.front().size(); ++column) {
        const auto field = static_cast<MapField>(column);
        INFO(sheet.at(0, column).toStdString());
        CHECK(mapFieldOf(sheet.at(0, column)) == field);
        if (isWorkedOut(field)) {
            CHECK((field == MapField::ref || sheet.at(0, column).endsWith(QStringLiteral("(worked out)"))));
            continue;
        }
        REQUIRE(changed.contains(field));
        REQUIRE(MapTables::cell(sheet, ref, field) != changed.at(field));
        MapTables::cell(sheet, ref, field) = changed.at(field);
        ++asked;
    }
    const auto found = tables.compare({sheet});
    REQUIRE(found);
    INFO(describe(*found).toStdString());
    CHECK(found->faults.empty());
    REQUIRE(found->differences.size() == asked);
    const Workspace before = tables.workspace();
    const Edit edit = tables.takeAll(*found);
    tables.apply(edit);
    const SheetCells after = tables.functions();
    for (const auto& [field, text] : changed) {
        INFO(headingOf(field).toStdString());
        SheetCells now = after;
        CHECK(MapTables::cell(now, ref, field) == (field == MapField::services ? QStringLiteral("community, mental health") : text));
    }
    tables.undo(edit);
    CHECK(tables.workspace() == before);

    // Cleared ones too.
    sheet = tables.functions();
    for (const MapField field : {MapField::population, MapField::exercisedBy, MapField::origin, MapField::rationale})
        MapTables::cell(sheet, ref, field).clear();
    const auto cleared = tables.compare({sheet});
    REQUIRE(cleared);
    INFO(describe(*cleared).toStdString());
    CHECK(cleared->faults.empty());
    CHECK(cleared->differences.size() == 4);
    tables.apply(tables.takeAll(*cleared));
    SheetCells gone = tables.functions();
    CHECK(MapTables::cell(gone, ref, MapField::population).isEmpty());
    CHECK(MapTables::cell(gone, ref, MapField::exercisedBy).isEmpty());
}

TEST_CASE("Rows that came and went are differences of their own", "[tables]") {
    MapTables tables("testbourne");
    SheetCells sheet = tables.functions();
    const QString gone = sheet.at(3, 0);
    sheet.rows.erase(sheet.rows.begin() + 3);
    QStringList fresh(sheet.rows.front().size());
    fresh[MapTables::columnOf(sheet, MapField::what)] = QStringLiteral("Community defibrillators");
    fresh[MapTables::columnOf(sheet, MapField::limits)] = QStringLiteral("£40,000");
    fresh[MapTables::columnOf(sheet, MapField::subject)] = QStringLiteral("Our own matters");
    sheet.rows.push_back(fresh);
    const auto found = tables.compare({sheet});
    REQUIRE(found);
    INFO(describe(*found).toStdString());
    REQUIRE(found->differences.size() == 2);
    CHECK(found->differences[0].what == TableDifference::What::added);
    CHECK(found->differences[1].what == TableDifference::What::removed);
    tables.apply(tables.takeAll(*found));
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto made = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& row) { return row.name == QStringLiteral("Community defibrillators"); });
    REQUIRE(made != map.rows.end());
    CHECK(made->limit == QStringLiteral("£40,000"));
    CHECK(std::none_of(map.rows.begin(), map.rows.end(), [&](const MapRow& row) { return row.function.text() == gone; }));
}

TEST_CASE("The sheet of letters comes back cell by cell", "[tables]") {
    MapTables tables("testbourne");
    auto sheets = readXlsx(tables.xlsx());
    REQUIRE(sheets);
    const auto letters = std::find_if(sheets->begin(), sheets->end(), [](const SheetCells& sheet) { return sheet.name == QStringLiteral("Who does what"); });
    REQUIRE(letters != sheets->end());
    // An empty cell becomes C X.
    int at = -1;
    for (int column = 2; column < letters->rows.front().size() && at < 0; ++column)
        if (letters->at(1, column).isEmpty())
            at = column;
    REQUIRE(at > 0);
    QStringList& cells = letters->rows[1];
    while (cells.size() <= at)
        cells << QString();
    cells[at] = QStringLiteral("c, x");
    const auto found = tables.compare(*sheets);
    REQUIRE(found);
    INFO(describe(*found).toStdString());
    REQUIRE(found->differences.size() == 1);
    CHECK(found->differences[0].after == QStringLiteral("C X"));
    CHECK(found->differences[0].where.contains(QStringLiteral("“Who does what”, row 2")));
    tables.apply(tables.takeAll(*found));
    const auto again = tables.compare({*letters});
    REQUIRE(again);
    CHECK(again->differences.empty());
}
