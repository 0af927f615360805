// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace {

QString argument(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("rules lists every rule with statement, check, fix and source", "[cli]") {
    const Ran text = runProgram({argument("rules")});
    CHECK(text.status == 0);
    CHECK(text.out.contains("board-chair"));
    const Ran json = runProgram({argument("rules"), argument("--format"), argument("json")});
    CHECK(json.status == 0);
    CHECK(json.err.isEmpty());
    const QJsonArray rules = QJsonDocument::fromJson(json.out).object()[argument("rules")].toArray();
    CHECK(rules.size() > 50);
    for (const QJsonValue& rule : rules)
        for (const char* key : {"id", "strength", "statement", "check", "fix"})
            CHECK_FALSE(rule[QLatin1String(key)].toString().isEmpty());
    CHECK(runProgram({argument("rules"), argument("--pack"), argument("nope")}).status == 2);
}

TEST_CASE("catalogue functions lists the 108 functions", "[cli]") {
    const Ran json = runProgram({argument("catalogue"), argument("functions"), argument("--format"), argument("json")});
    CHECK(json.status == 0);
    CHECK(json.err.isEmpty());
    CHECK(QJsonDocument::fromJson(json.out).object()[argument("functions")].toArray().size() == 108);
    CHECK(runProgram({argument("catalogue"), argument("functions")}).out.contains("integrated-care-strategy"));
    CHECK(runProgram({argument("catalogue"), argument("sandwiches")}).status == 2);
}

TEST_CASE("trace says who decides, back to who is accountable", "[cli]") {
    const QString file = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json");
    const QJsonArray functions =
        QJsonDocument::fromJson(runProgram({argument("dump"), file}).out)[argument("options")][0][argument("functions")].toArray();
    REQUIRE_FALSE(functions.isEmpty());
    const QString function = functions[0][argument("id")].toString();
    const Ran text = runProgram({argument("trace"), file, function});
    CHECK(text.status == 0);
    CHECK_FALSE(text.out.isEmpty());
    const Ran json = runProgram({argument("trace"), file, function, argument("--format"), argument("json")});
    CHECK(json.status == 0);
    CHECK(QJsonDocument::fromJson(json.out).isObject());
    const Ran wrong = runProgram({argument("trace"), file, argument("no-such-function")});
    CHECK(wrong.status == 2);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.message().contains(argument("no-such-function")));
}

TEST_CASE("trace answers each question of the Ask list", "[cli]") {
    const QString file = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json");
    const Ran list = runProgram({argument("trace"), file, argument("--questions")});
    CHECK(list.status == 0);
    CHECK(list.out.count('\n') == 30);
    const auto answered = [&](const char* number) {
        const Ran ran = runProgram({argument("trace"), file, argument("--question"), argument(number)});
        CHECK(ran.status == 0);
        return QString::fromUtf8(ran.out);
    };
    CHECK(answered("11").contains(QStringLiteral("; NHS Testbourne is accountable.")));
    CHECK(answered("25").startsWith(QStringLiteral("Nothing: all")));
    CHECK(answered("30").contains(QStringLiteral("have a seat somewhere")));
    const Ran grants = runProgram({argument("trace"), file, argument("--question"), argument("11"), argument("--about"), argument("grants"),
                                   argument("--format"), argument("json")});
    CHECK(grants.status == 0);
    CHECK(QJsonDocument::fromJson(grants.out)[argument("answer")].toString().contains(QStringLiteral("limit: £25m")));
    CHECK(runProgram({argument("trace"), file, argument("--question"), argument("31")}).status == 2);
    CHECK(runProgram({argument("trace"), file}).status == 2);
}
