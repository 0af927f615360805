// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

const QString check = QStringLiteral("check");
const QString format = QStringLiteral("--format");
const QString json = QStringLiteral("json");

QString exampleFile(const QString& name) {
    return QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/%1.json").arg(name);
}

} // namespace

TEST_CASE("check ends with 0 where every must holds and 1 where one falls short", "[cli]") {
    const Ran holds = runProgram({check, exampleFile(QStringLiteral("testbourne"))});
    CHECK(holds.status == 0);
    CHECK(holds.err.isEmpty());
    const Ran falls = runProgram({check, exampleFile(QStringLiteral("blmk"))});
    CHECK(falls.status == 1);
    CHECK(falls.out.contains("place-consultative-forum-informs-only"));
}

TEST_CASE("check as JSON counts what it lists, in a settled order", "[cli]") {
    const QString file = exampleFile(QStringLiteral("blmk"));
    const Ran ran = runProgram({check, file, format, json});
    CHECK(ran.status == 1);
    CHECK(ran.err.isEmpty());
    CHECK(runProgram({check, file, format, json}).out == ran.out);
    const QJsonObject report = QJsonDocument::fromJson(ran.out).object();
    CHECK(report[QStringLiteral("option")].toString() == QStringLiteral("a"));
    CHECK(report[QStringLiteral("packs")].toArray() == QJsonArray{QStringLiteral("design-framework-2021")});
    int must = 0;
    QString before;
    for (const QJsonValue& value : report[QStringLiteral("findings")].toArray()) {
        const QJsonObject finding = value.toObject();
        const QString strength = finding[QStringLiteral("strength")].toString();
        const QString state = finding[QStringLiteral("state")].toString();
        if (strength == u"must" && state != u"waived" && state != u"to-confirm")
            ++must;
        const QString place = (strength == u"must"       ? u'0'
                               : strength == u"expected" ? u'1'
                                                         : u'2') +
                              finding[QStringLiteral("rule")].toString() + u' ' +
                              finding[QStringLiteral("subject")][QStringLiteral("id")].toString();
        CHECK(before <= place);
        before = place;
        for (const char* key : {"pack", "message", "fix"})
            CHECK_FALSE(finding[QLatin1String(key)].toString().isEmpty());
        CHECK_FALSE(finding[QStringLiteral("source")][QStringLiteral("section")].toString().isEmpty());
    }
    CHECK(report[QStringLiteral("counts")][QStringLiteral("must")].toInt() == must);
}

TEST_CASE("check as JUnit is XML that a build server reads", "[cli]") {
    const Ran ran = runProgram({check, exampleFile(QStringLiteral("blmk")), format, QStringLiteral("junit")});
    CHECK(ran.status == 1);
    QXmlStreamReader xml(ran.out);
    int cases = 0;
    int failures = 0;
    int said = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        cases += xml.name() == u"testcase";
        failures += xml.name() == u"failure";
        if (xml.name() == u"testsuite")
            said = xml.attributes().value(QStringLiteral("failures")).toInt();
    }
    CHECK_FALSE(xml.hasError());
    CHECK(cases > 50);
    CHECK(failures > 0);
    CHECK(said == failures);
}

TEST_CASE("check as JUnit has an error for a rule of the workspace that can't be run, and runs the others", "[cli]") {
    QJsonObject workspace = QJsonDocument::fromJson(contentOf(exampleFile(QStringLiteral("testbourne")))).object();
    workspace[QStringLiteral("ownRules")] = QJsonArray{
        QJsonObject{{QStringLiteral("id"), QStringLiteral("own-unknown-column")},
                    {QStringLiteral("name"), QStringLiteral("Every forum has a motto")},
                    {QStringLiteral("strength"), QStringLiteral("must")},
                    {QStringLiteral("subject"), QStringLiteral("forum")},
                    {QStringLiteral("query"), QStringLiteral("SELECT id AS subject FROM forums WHERE motto IS NULL")}},
        QJsonObject{{QStringLiteral("id"), QStringLiteral("own-sentence")},
                    {QStringLiteral("name"), QStringLiteral("Every place has 99 seats for the voluntary sector")},
                    {QStringLiteral("strength"), QStringLiteral("must")},
                    {QStringLiteral("subject"), QStringLiteral("place")},
                    {QStringLiteral("atLeast"), 99},
                    {QStringLiteral("field"), QStringLiteral("sector")},
                    {QStringLiteral("value"), QStringLiteral("vcse")}}};
    const Folder folder;
    const QString file = folder.at(QStringLiteral("own.json"));
    write(file, QJsonDocument(workspace).toJson());
    const Ran ran = runProgram({check, file, format, QStringLiteral("junit")});
    CHECK(ran.status == 1); // By the sentence; what can't be run neither holds nor falls short.
    CHECK(ran.message().contains(QStringLiteral("own-unknown-column")));

    QXmlStreamReader xml(ran.out);
    QStringList broken;
    QStringList failed;
    int cases = 0;
    QString current;
    QXmlStreamAttributes suite;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"testsuite")
            suite = attributes;
        if (xml.name() == u"testcase") {
            ++cases;
            current = QStringLiteral("%1/%2").arg(attributes.value(QStringLiteral("classname")),
                                                    attributes.value(QStringLiteral("name")));
        }
        if (xml.name() == u"error") {
            broken << current;
            CHECK(attributes.value(QStringLiteral("message")).contains(QStringLiteral("motto")));
        }
        if (xml.name() == u"failure")
            failed << current;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(broken == QStringList{QStringLiteral("own/own-unknown-column")});
    CHECK(failed == QStringList{QStringLiteral("own/own-sentence")});
    CHECK(suite.value(QStringLiteral("errors")) == u"1");
    CHECK(suite.value(QStringLiteral("failures")) == u"1");
    CHECK(suite.value(QStringLiteral("tests")).toInt() == cases);
}

TEST_CASE("check reads a workspace file as it reads its exchange form", "[cli]") {
    const Folder folder;
    const QString workspace = newExample(folder, QStringLiteral("blmk"));
    CHECK(runProgram({check, workspace, format, json}).out ==
          runProgram({check, exampleFile(QStringLiteral("blmk")), format, json}).out);
}

TEST_CASE("check says which options and packs there are when one isn't", "[cli]") {
    const QString file = exampleFile(QStringLiteral("blmk"));
    const Ran option = runProgram({check, file, QStringLiteral("--option"), QStringLiteral("nope")});
    CHECK(option.status == 2);
    CHECK(option.out.isEmpty());
    CHECK(option.message().contains(QStringLiteral("nope")));
    const Ran pack = runProgram({check, file, QStringLiteral("--pack"), QStringLiteral("nope")});
    CHECK(pack.status == 2);
    CHECK(pack.out.isEmpty());
    CHECK(pack.message().contains(QStringLiteral("design-framework-2021")));
    CHECK(runProgram({check, file, format, QStringLiteral("poem")}).status == 2);
}
