// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ask/questions.h"
#include "tests/assurance/example_design.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

const char* const examples[] = {"testbourne", "blmk", "south-east-london", "norfolk-and-waveney"};

/// The answers that a reader checked against the example by hand: a line for each question.
QStringList expectedSentences(const char* name) {
    QFile file(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/ask/%1.txt").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("each of the 30 questions is answered as the example says, and gives something to open or says what is missing", "[ask]") {
    static const QRegularExpression missing(QStringLiteral("^(No|Nobody|Nothing|That isn't settled|That is open|That can't be told)\\b"));
    for (const char* name : examples) {
        const Workspace workspace = exampleWorkspace(name);
        Checker checker = checkerOf(workspace);
        const Design design(workspace, workspace.optionsInOrder().front());
        const AssuranceList list = assuranceList(design, checker);
        const QStringList expected = expectedSentences(name);
        const std::vector<Question> all = questions();
        REQUIRE(all.size() == 30);
        REQUIRE(expected.size() == 30);
        for (const Question& question : all) {
            AskAbout about;
            about.system = workspace.systems.begin()->first;
            about.assurance = &list;
            const auto answer = answerTo(question.number, design, about);
            REQUIRE(answer);
            CAPTURE(name, question.number, answer->sentence.toStdString());
            CHECK(answer->sentence.toStdString() == expected[question.number - 1].toStdString());
            CHECK((!answer->table.rows.empty() || answer->sentence.contains(missing)));
            for (const WordTable::Row& row : answer->table.rows) {
                CHECK(row.cells.size() == answer->table.headings.size());
                CHECK((row.subject.isNull() || design.locate(row.subject)));
            }
        }
    }
}

TEST_CASE("a question can be asked of one function, place, organisation or person", "[ask]") {
    const Workspace workspace = exampleWorkspace("testbourne");
    const Design design(workspace, workspace.optionsInOrder().front());
    const auto asked = [&](int number, const char* parameter) {
        AskAbout about;
        about.parameter = Id(QString::fromLatin1(parameter));
        const auto answer = answerTo(number, design, about);
        REQUIRE(answer);
        return *answer;
    };
    CHECK(asked(17, "portwick").sentence == QStringLiteral("NHS Testbourne is responsible for Portwick."));
    CHECK(asked(17, "portwick").table.rows.size() == 1);
    CHECK(asked(3, "portwick-hospitals-clinical").table.rows.size() == 1);
    CHECK(asked(13, "nhs-testbourne").table.rows.size() == 1);
    CHECK(asked(11, "public-involvement").sentence.contains(QStringLiteral("Strategy and Transformation Committee decides")));
    CHECK(asked(29, "portwick-hospitals-chief-executive").sentence.contains(QStringLiteral("sits on 3 forums")));
}

TEST_CASE("on a blank workspace every question says what is missing", "[ask]") {
    Workspace workspace;
    Option option;
    option.id = Id(QStringLiteral("a"));
    workspace.put(keyOf(Kind::option, {}, option.id), option);
    const Design design(workspace, option.id);
    for (const Question& question : questions()) {
        const auto answer = answerTo(question.number, design, {});
        CAPTURE(question.number);
        REQUIRE(answer);
        CHECK(answer->sentence.endsWith(u'.'));
    }
}

TEST_CASE("what isn't there is refused in a sentence", "[ask]") {
    const Workspace workspace = exampleWorkspace("testbourne");
    const Design design(workspace, workspace.optionsInOrder().front());
    AskAbout about;
    about.parameter = Id(QStringLiteral("no-such-thing"));
    const auto answer = answerTo(11, design, about);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().sentence().contains(QStringLiteral("no-such-thing")));
    CHECK_FALSE(answerTo(31, design, {}));
    CHECK_FALSE(answerTo(0, design, {}));
}
