// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/delimited_text.h"
#include "tests/tables/map_tables.h"
#include "views/documents/ooxml/ooxml_package.h"
#include "views/documents/ooxml/xlsx_reader.h"
#include "views/documents/table_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace placewright;

namespace {

Result<TableFile> readBytes(const QByteArray& bytes) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("map.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return readTableFile(file.fileName());
}

/// The one fault of a table that somebody changed, with nothing else taken from it.
Error onlyFault(const MapTables& tables, const SheetCells& sheet) {
    const auto found = tables.compare({sheet});
    REQUIRE(found);
    REQUIRE(found->faults.size() == 1);
    CHECK(found->differences.empty());
    CHECK_FALSE(found->faults.front().where.isEmpty());
    CHECK_FALSE(found->faults.front().remedy.isEmpty());
    return found->faults.front();
}

QString bookWith(const QString& cells) {
    return QStringLiteral("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%1</sheetData></worksheet>").arg(cells);
}

QByteArray workbook(const QString& sheet, const QByteArray& styles = {}) {
    const auto bytes = ooxmlPackage(
        {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
         {QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {QStringLiteral("xl/styles.xml"), styles.isEmpty() ? QByteArray("<styleSheet/>") : styles},
         {QStringLiteral("xl/worksheets/sheet1.xml"), sheet.toUtf8()}});
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("A table that can't be matched is refused as a whole, with what it lacks", "[tables][bad]") {
    const MapTables tables;
    SheetCells sheet = tables.functions();
    for (QStringList& row : sheet.rows)
        row.removeFirst();
    const auto found = tables.compare({sheet});
    REQUIRE_FALSE(found);
    CHECK(found.error().what.contains(QStringLiteral("“Ref”")));
    CHECK_FALSE(found.error().remedy.isEmpty());
    CHECK_FALSE(tables.compare({SheetCells()}));
}

TEST_CASE("A column that is missing leaves what it holds as it is", "[tables][bad]") {
    const MapTables tables;
    SheetCells sheet = tables.functions();
    const int limits = MapTables::columnOf(sheet, MapField::limits);
    for (QStringList& row : sheet.rows)
        row.removeAt(limits);
    const auto found = tables.compare({sheet});
    REQUIRE(found);
    CHECK(found->differences.empty());
}

TEST_CASE("Each cell that can't be taken says where, what and what would be right", "[tables][bad]") {
    const MapTables tables("testbourne");
    const SheetCells clean = tables.functions();
    SheetCells sheet = clean;
    const DecisionsMap map = decisionsMap(tables.design(), tables.scope());
    const auto decided = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& row) { return row.decisions.size() == 1 && row.deciders.size() == 1; });
    REQUIRE(decided != map.rows.end());
    const QString ref = decided->function.text();

    SECTION("unknown ids") {
        sheet.rows[1][0] = QStringLiteral("no-such-function");
        const auto found = tables.compare({sheet});
        REQUIRE(found);
        REQUIRE(found->faults.size() == 1);
        CHECK(found->faults[0].sentence().contains(QStringLiteral("row 2, column A: there is no function or decision “no-such-function”")));
        REQUIRE(found->differences.size() == 1); // The line it replaced.
        CHECK(found->differences[0].what == TableDifference::What::removed);
    }
    SECTION("the same id twice") {
        sheet.rows.push_back(sheet.rows[1]);
        CHECK(onlyFault(tables, sheet).what.contains(QStringLiteral("twice")));
    }
    SECTION("two deciders") {
        QString& cell = MapTables::cell(sheet, ref, MapField::decides);
        cell += QStringLiteral("; ") + map.columns.front().name;
        CHECK(onlyFault(tables, sheet).what.contains(QStringLiteral("two bodies are to decide")));
    }
    SECTION("a body nobody knows, with the nearest name") {
        QString& cell = MapTables::cell(sheet, ref, MapField::decides);
        cell += QStringLiteral(" Bord");
        const Error fault = onlyFault(tables, sheet);
        CHECK(fault.what.startsWith(QStringLiteral("no body is called")));
        CHECK(fault.remedy.contains(QStringLiteral("nearest")));
    }
    SECTION("formulas") {
        const int row = MapTables::rowOf(sheet, ref);
        const int column = MapTables::columnOf(sheet, MapField::limits);
        sheet.rows[static_cast<std::size_t>(row)][column] = QStringLiteral("75000");
        sheet.formulas.emplace(row, column);
        CHECK(onlyFault(tables, sheet).what.contains(QStringLiteral("formula")));
    }
    SECTION("a kind of service and an origin that there are not") {
        MapTables::cell(sheet, ref, MapField::services) = QStringLiteral("acute; magic");
        const Error fault = onlyFault(tables, sheet);
        CHECK(fault.what.contains(QStringLiteral("magic")));
        CHECK(fault.remedy.contains(QStringLiteral("mental health")));
        sheet = clean;
        MapTables::cell(sheet, ref, MapField::origin) = QStringLiteral("The moon");
        CHECK(onlyFault(tables, sheet).remedy.contains(QStringLiteral("New duty")));
    }
    SECTION("a limit that comes from a delegation can't be cleared here") {
        const auto row = std::find_if(map.rows.begin(), map.rows.end(), [](const MapRow& each) {
            return each.decisions.size() == 1 && !each.limit.isEmpty() && each.decisions.front().limit.isEmpty();
        });
        REQUIRE(row != map.rows.end());
        MapTables::cell(sheet, row->function.text(), MapField::limits).clear();
        CHECK(onlyFault(tables, sheet).what.contains(QStringLiteral("comes from elsewhere")));
    }
    SECTION("a day that is none") {
        MapTables::cell(sheet, ref, MapField::review) = QStringLiteral("next spring");
        CHECK(onlyFault(tables, sheet).what.contains(QStringLiteral("no date")));
    }
}

TEST_CASE("Files in other encodings are read, and what is no table is said to be none", "[tables][bad]") {
    const MapTables tables;
    const QString text = QString::fromUtf8(tables.csv().mid(3));
    const auto compared = [&](const QByteArray& bytes) {
        const auto file = readBytes(bytes);
        REQUIRE(file);
        const auto found = tables.compare(file->sheets);
        REQUIRE(found);
        CHECK(found->differences.empty());
        CHECK(found->faults.empty());
        return file->notes.size();
    };
    CHECK(compared(text.toUtf8()) == 0);
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xFF);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    CHECK(compared(utf16) == 0);
    QByteArray western = QString(text).replace(QChar(0x2019), QChar(0x92)).replace(QChar(0x2013), QChar(0x96)).toLatin1();
    western.replace("\r\n", "\n");
    const auto file = readBytes(western + "\xA3");
    REQUIRE(file);
    CHECK(file->notes.size() == 1);

    CHECK_FALSE(readBytes("PK\x03\x04 no zip at all"));
    CHECK_FALSE(readBytes(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)));
    CHECK_FALSE(readBytes(QByteArray("\x7F" "ELF\0\0\0\0", 8)));
    CHECK_FALSE(readTableFile(QStringLiteral("/nowhere/map.csv")));
    const auto other = ooxmlPackage({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}});
    REQUIRE(other);
    const auto refused = readBytes(*other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what.contains(QStringLiteral("OpenDocument")));
}

TEST_CASE("Cells of a workbook are read as they look", "[tables][bad]") {
    const QByteArray styles("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    const auto sheets = readXlsx(workbook(bookWith(QStringLiteral("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><r><t>two </t></r><r><t>runs</t></r></is></c>"
                                                                  "<c r=\"C2\" s=\"1\"><v>44743</v></c><c r=\"D2\"><f>1+1</f><v>2</v></c><c r=\"E2\"><v>1.5E6</v></c>"
                                                                  "<c r=\"F2\" t=\"b\"><v>1</v></c></row>")),
                                          styles));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1);
    const SheetCells& sheet = sheets->front();
    REQUIRE(sheet.rowCount() == 2);
    CHECK(sheet.at(1, 1) == QStringLiteral("two runs"));
    CHECK(sheet.at(1, 2) == QStringLiteral("2022-07-01"));
    CHECK(sheet.at(1, 3) == QStringLiteral("2"));
    CHECK(sheet.formulas == std::set<std::pair<int, int>>{{1, 3}});
    CHECK(sheet.at(1, 4) == QStringLiteral("1500000"));
    CHECK(sheet.at(1, 5) == QStringLiteral("Yes"));

    CHECK_FALSE(readXlsx(workbook(QStringLiteral("<worksheet><sheetData><row r=\"1\"><c r=\"A1\">"))));
    CHECK_FALSE(readXlsx(workbook(bookWith(QStringLiteral("<row r=\"5\"/><row r=\"2\"/>")))));
    CHECK_FALSE(readXlsx(workbook(bookWith(QStringLiteral("<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>")))));
    CHECK_FALSE(readXlsx(workbook(QStringLiteral("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>") + bookWith(QString()))));
}

TEST_CASE("A hundred thousand rows are compared, and stop when they are told to", "[tables][bad]") {
    const MapTables tables;
    QByteArray csv = tables.csv();
    for (int i = 0; i < 100'000; ++i)
        csv += "x-" + QByteArray::number(i) + ",A line of somebody else's,,,,,,,,,,,,,,,,\r\n";
    auto sheet = cellsOf(csv);
    REQUIRE(sheet);
    const auto found = tables.compare({*sheet});
    REQUIRE(found);
    CHECK(found->faults.size() == 100'000);
    CHECK(found->differences.empty());
    int told = 0;
    const auto stoppedReading = cellsOf(csv, [&](int, int) { return ++told < 3; });
    CHECK_FALSE(stoppedReading);
    CHECK(told == 3);
    told = 0;
    CHECK_FALSE(compareWithMap(tables.design(), tables.scope(), {*sheet}, [&](int, int) { return ++told < 5; }));
    CHECK(told == 5);
}
