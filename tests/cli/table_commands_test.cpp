// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

namespace {

/// A workspace and its map's table, as the export writes it.
struct MapTable {
    Folder folder;
    QString workspace = newExample(folder, word("testbourne"));
    QString table = folder.at(word("map.csv"));

    MapTable() { REQUIRE(runProgram({word("export"), workspace, word("--what"), word("map"), word("-o"), table}).status == 0); }
};

} // namespace

TEST_CASE("bring-back says what a table changes and takes it over only when it is told to", "[cli]") {
    const MapTable made;
    const QByteArray before = contentOf(made.workspace);
    const Ran same = runProgram({word("bring-back"), made.workspace, made.table});
    CHECK(same.status == 0);
    CHECK(same.out.isEmpty());

    QByteArray csv = contentOf(made.table);
    const QByteArray line = csv.split('\n').at(1);
    const QByteArray name = line.split(',').at(1);
    write(made.table, QByteArray(csv).replace(line, QByteArray(line).replace(name, "Another name")));
    const Ran shown = runProgram({word("bring-back"), made.workspace, made.table});
    CHECK(shown.status == 1);
    CHECK(shown.out.startsWith("row 2, column B: "));
    CHECK(shown.out.contains("“Another name” in the table"));
    CHECK(contentOf(made.workspace) == before);

    const QString copy = made.folder.at(word("copy.placewright"));
    CHECK(runProgram({word("bring-back"), made.workspace, made.table, word("--accept"), word("-o"), copy}).status == 0);
    CHECK(contentOf(made.workspace) == before);
    CHECK(runProgram({word("bring-back"), copy, made.table}).status == 0);
}

TEST_CASE("bring-back takes nothing of a table with a fault, and says where it is", "[cli]") {
    const MapTable made;
    const QByteArray before = contentOf(made.workspace);
    QByteArray csv = contentOf(made.table);
    csv += "no-such-function,Something,,,,,,,,,,,,,,,,\r\n";
    write(made.table, csv);
    const Ran ran = runProgram({word("bring-back"), made.workspace, made.table, word("--accept")});
    CHECK(ran.status == 2);
    CHECK(ran.err.contains("column A: there is no function or decision “no-such-function”"));
    CHECK(contentOf(made.workspace) == before);
    write(made.table, "a,b\n1,2\n");
    CHECK(runProgram({word("bring-back"), made.workspace, made.table}).status == 2);
    CHECK(runProgram({word("bring-back"), made.workspace, made.folder.at(word("gone.csv"))}).status == 2);
}

TEST_CASE("scheme compares both ways", "[cli]") {
    const MapTable made;
    const Ran own = runProgram({word("scheme"), made.workspace, made.table});
    INFO(own.out.toStdString());
    CHECK(own.status == 0);
    write(made.table, "Matter,Decision maker\nFly a kite,The Board\n");
    const Ran other = runProgram({word("scheme"), made.workspace, made.table});
    CHECK(other.status == 1);
    CHECK(other.out.contains("Fly a kite"));
    CHECK(other.out.contains("On the map and not in the scheme"));
    const Ran csv = runProgram({word("scheme"), made.workspace, made.table, word("--format"), word("csv")});
    CHECK(csv.out.contains("Fly a kite,The Board,,row 2"));
}
