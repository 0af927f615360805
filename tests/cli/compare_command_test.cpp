// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

const QString file = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/blmk.json");

Ran compare(const QStringList& arguments) {
    return runProgram(QStringList{QStringLiteral("compare")} + arguments);
}

} // namespace

TEST_CASE("compare tells what differs in words", "[cli]") {
    const Ran ran = compare({file, QStringLiteral("a"), QStringLiteral("b")});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    const QString text = QString::fromUtf8(ran.out);
    CHECK(text.startsWith(QStringLiteral("Two care alliances → Four places: ")));
    CHECK(text.contains(QStringLiteral("\nLuton: is new, with 7 seats and ")));
    CHECK(text.contains(QStringLiteral("  - Place “Bedfordshire Care Alliance” removed")));
    // Twice the same bytes.
    CHECK(compare({file, QStringLiteral("a"), QStringLiteral("b")}).out == ran.out);
}

TEST_CASE("compare tells machines each change with its values", "[cli]") {
    const Ran ran = compare({file, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    const QJsonDocument json = QJsonDocument::fromJson(ran.out);
    const QJsonValue pair = json[QStringLiteral("comparisons")][0];
    CHECK(pair[QStringLiteral("from")] == QStringLiteral("a"));
    std::map<QString, std::set<QString>> byChange;
    bool foundForms = false;
    for (const QJsonValue group : pair[QStringLiteral("groups")].toArray())
        for (const QJsonValue change : group[QStringLiteral("changes")].toArray()) {
            if (!change[QStringLiteral("layout")].toBool())
                byChange[change[QStringLiteral("change")].toString()].insert(
                    change[QStringLiteral("kind")].toString() + u'/' + change[QStringLiteral("id")].toString());
            if (change[QStringLiteral("id")] == QStringLiteral("luton"))
                for (const QJsonValue field : change[QStringLiteral("fields")].toArray())
                    if (field[QStringLiteral("field")] == QStringLiteral("forms")) {
                        foundForms = true;
                        CHECK(field[QStringLiteral("before")].isNull());
                        CHECK(field[QStringLiteral("after")] == QJsonArray{QStringLiteral("committee")});
                    }
        }
    CHECK(foundForms);
    for (const char* what : {"added", "removed", "changed", "moved"})
        CHECK(pair[QStringLiteral("counts")][QLatin1String(what)].toInt() ==
              static_cast<int>(byChange[QString::fromLatin1(what)].size()));
}

TEST_CASE("compare writes a page that is well formed and holds the tables", "[cli]") {
    const Ran ran = compare({file, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--format"), QStringLiteral("html")});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    QXmlStreamReader xml(ran.out);
    int tables = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("table"))
            ++tables;
    CHECK_FALSE(xml.hasError());
    CHECK(tables >= 3);
}

TEST_CASE("compare takes two files as it takes two options of one", "[cli]") {
    const Folder folder;
    const QString theirs = folder.at(QStringLiteral("theirs.json"));
    said(QStringLiteral("python3"), {QStringLiteral("-c"),
                                     QStringLiteral("import json,sys\n"
                                                    "d=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                                                    "d['options'][1]['basedOn']=None\n"
                                                    "d['options'].pop(0)\n"
                                                    "d['criteria']=d['scores']=[]\n"
                                                    "d['people'].append({'id':'newcomer','name':'New role'})\n"
                                                    "d['organisations'][0]['name']='Another name'\n"
                                                    "json.dump(d,open(sys.argv[2],'w',encoding='utf-8'))\n"),
                                     file, theirs});
    const auto changesOf = [](const Ran& ran) {
        const QJsonValue pair = QJsonDocument::fromJson(ran.out)[QStringLiteral("comparisons")][0];
        return std::pair(pair[QStringLiteral("counts")], pair[QStringLiteral("groups")]);
    };
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
    const Ran ran = compare(QStringList{file, theirs} + json);
    CHECK(ran.status == 0);
    CHECK(changesOf(ran) == changesOf(compare(QStringList{file, QStringLiteral("a"), QStringLiteral("b")} + json)));
    // What all options share isn't compared, so that it differs is said.
    CHECK(ran.errLines().size() == 1);
    CHECK(ran.message().contains(QStringLiteral("differs")));
    CHECK(QString::fromUtf8(compare({theirs, QStringLiteral("b"), file, QStringLiteral("a")}).out)
              .startsWith(QStringLiteral("Four places (theirs.json) → Two care alliances (blmk.json): ")));
    const Ran same = compare({theirs, theirs});
    CHECK(QString::fromUtf8(same.out).contains(QStringLiteral("no difference")));
    CHECK(compare({file, theirs, QStringLiteral("zz")}).message().contains(QStringLiteral("The options are b")));
    CHECK(compare({file, folder.at(QStringLiteral("none.json"))}).message().contains(QStringLiteral("none.json")));
}

TEST_CASE("compare refuses what it can't compare in one line", "[cli]") {
    const QList<std::pair<QStringList, QString>> wrong{
        {{file}, QStringLiteral("--help")},
        {{file, QStringLiteral("a")}, QStringLiteral("two options")},
        {{file, QStringLiteral("a"), QStringLiteral("zz")}, QStringLiteral("The options are a, b")},
        {{file, QStringLiteral("a"), QStringLiteral("a")}, QStringLiteral("twice")},
        {{file, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--format"), QStringLiteral("png")}, QStringLiteral("png")},
        {{QStringLiteral("/no/such/file.json"), QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("/no/such/file.json")}};
    for (const auto& [arguments, expected] : wrong) {
        CAPTURE(arguments.join(u' ').toStdString());
        const Ran ran = compare(arguments);
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errLines().size() == 1);
        CHECK(ran.message().contains(expected));
    }
}
