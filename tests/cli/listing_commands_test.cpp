// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace {

QString word(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("rules lists every rule with statement, check, fix and source", "[cli]") {
    const Ran text = runProgram({word("rules")});
    CHECK(text.status == 0);
    CHECK(text.out.contains("board-chair"));
    const Ran json = runProgram({word("rules"), word("--format"), word("json")});
    CHECK(json.status == 0);
    CHECK(json.err.isEmpty());
    const QJsonArray rules = QJsonDocument::fromJson(json.out).object()[word("rules")].toArray();
    CHECK(rules.size() > 50);
    for (const QJsonValue& rule : rules)
        for (const char* key : {"id", "strength", "statement", "check", "fix"})
            CHECK_FALSE(rule[QLatin1String(key)].toString().isEmpty());
    CHECK(runProgram({word("rules"), word("--pack"), word("nope")}).status == 2);
}

TEST_CASE("catalogue functions lists the 108 functions", "[cli]") {
    const Ran json = runProgram({word("catalogue"), word("functions"), word("--format"), word("json")});
    CHECK(json.status == 0);
    CHECK(json.err.isEmpty());
    CHECK(QJsonDocument::fromJson(json.out).object()[word("functions")].toArray().size() == 108);
    CHECK(runProgram({word("catalogue"), word("functions")}).out.contains("integrated-care-strategy"));
    CHECK(runProgram({word("catalogue"), word("sandwiches")}).status == 2);
}

TEST_CASE("trace says who decides, back to who is accountable", "[cli]") {
    const QString file = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json");
    const QJsonArray functions =
        QJsonDocument::fromJson(runProgram({word("dump"), file}).out)[word("options")][0][word("functions")].toArray();
    REQUIRE_FALSE(functions.isEmpty());
    const QString function = functions[0][word("id")].toString();
    const Ran text = runProgram({word("trace"), file, function});
    CHECK(text.status == 0);
    CHECK_FALSE(text.out.isEmpty());
    const Ran json = runProgram({word("trace"), file, function, word("--format"), word("json")});
    CHECK(json.status == 0);
    CHECK(QJsonDocument::fromJson(json.out).isObject());
    const Ran wrong = runProgram({word("trace"), file, word("no-such-function")});
    CHECK(wrong.status == 2);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.message().contains(word("no-such-function")));
}
