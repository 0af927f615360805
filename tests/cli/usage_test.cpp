// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>
#include <QRegularExpression>

#include <catch2/catch.hpp>

TEST_CASE("the version is printed alone", "[cli]") {
    const Ran ran = runProgram({QStringLiteral("--version")});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    CHECK(QString::fromUtf8(ran.out).trimmed() == QStringLiteral("placewright " PLACEWRIGHT_VERSION));
}

TEST_CASE("help stands on standard output and names what there is", "[cli]") {
    const Ran ran = runProgram({QStringLiteral("--help")});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    for (const char* command : {"new", "import", "dump", "check", "export", "compare", "trace", "rules", "catalogue"}) {
        CHECK(ran.out.contains(command));
        const Ran own = runProgram({QString::fromLatin1(command), QStringLiteral("--help")});
        CHECK(own.status == 0);
        CHECK(own.err.isEmpty());
        CHECK(own.out.contains("--quiet"));
        CHECK(own.out.contains("--language"));
    }
    // What is not there yet is not promised.
    CHECK_FALSE(runProgram({QStringLiteral("new"), QStringLiteral("--help")}).out.contains("--system"));
}

TEST_CASE("wrong arguments get one line and status 2", "[cli]") {
    const QList<QStringList> wrong{{QStringLiteral("check")},
                                   {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("--sideways")},
                                   {QStringLiteral("export"), QStringLiteral("a")},
                                   {QStringLiteral("import"), QStringLiteral("a")},
                                   {QStringLiteral("dump"), QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("--quiet"), QStringLiteral("new")}};
    for (const QStringList& arguments : wrong) {
        CAPTURE(arguments.join(u' ').toStdString());
        const Ran ran = runProgram(arguments);
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errLines().size() == 1);
        CHECK(ran.message().contains(QStringLiteral("--help")));
    }
}

TEST_CASE("a result that can't be written is not passed over", "[cli]") {
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(PLACEWRIGHT_PROGRAM), {QStringLiteral("rules")});
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 2);
    CHECK(program.readAllStandardError().contains("standard output"));
}

TEST_CASE("the language of messages can be chosen", "[cli]") {
    const QStringList wrong{QStringLiteral("dump"), QStringLiteral("/no/such/file.json"), QStringLiteral("--language")};
    CHECK(runProgram(wrong + QStringList{QStringLiteral("en")}).status == 2);
    CHECK(runProgram(wrong + QStringList{QStringLiteral("tlh")}).status == 2);
}
