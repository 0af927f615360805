// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/workspace_file.h"
#include "tests/cli/program.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace placewright;

TEST_CASE("new makes one plain file of each example, and says nothing", "[cli]") {
    const QString example = GENERATE(QStringLiteral("blmk"), QStringLiteral("south-east-london"),
                                     QStringLiteral("norfolk-and-waveney"), QStringLiteral("testbourne"));
    const Folder folder;
    const QString path = newExample(folder, example);
    CHECK(folder.entries() == QStringList{example + QStringLiteral(".placewright")});
    const auto stored = readWorkspaceFile(path);
    REQUIRE(stored);
    CHECK_FALSE(stored->workspace.systems.empty());
    CHECK(stored->journal.lines.empty());
}

TEST_CASE("new --blank makes a system and an option to draw in", "[cli]") {
    const Folder folder;
    CHECK(runProgram({QStringLiteral("new"), folder.at(QStringLiteral("b.placewright")), QStringLiteral("--blank")})
              .status == 0);
    const auto stored = readWorkspaceFile(folder.at(QStringLiteral("b.placewright")));
    REQUIRE(stored);
    CHECK(stored->workspace.systems.size() == 1);
    CHECK(stored->workspace.options.size() == 1);
    CHECK(stored->workspace.organisations.empty());
}

TEST_CASE("new never writes over a file", "[cli]") {
    const Folder folder;
    const QString path = folder.at(QStringLiteral("work.placewright"));
    write(path, "a person's work");
    const Ran ran = runProgram({QStringLiteral("new"), path, QStringLiteral("--blank")});
    CHECK(ran.status == 2);
    CHECK(ran.out.isEmpty());
    CHECK(ran.errLines().size() == 1);
    CHECK(ran.message().contains(path));
    CHECK(contentOf(path) == "a person's work");
}

TEST_CASE("new names the examples there are when one isn't, and writes nothing", "[cli]") {
    const Folder folder;
    const Ran ran = runProgram({QStringLiteral("new"), folder.at(QStringLiteral("x.placewright")),
                                 QStringLiteral("--example"), QStringLiteral("atlantis")});
    CHECK(ran.status == 2);
    CHECK(ran.message().contains(QStringLiteral("atlantis")));
    CHECK(ran.message().contains(QStringLiteral("testbourne")));
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("new into a folder that can't be written leaves nothing and says where", "[cli]") {
    const Folder folder;
    const Ran ran = runProgram(
        {QStringLiteral("new"), folder.at(QStringLiteral("no/such/folder/x.placewright")), QStringLiteral("--blank")});
    CHECK(ran.status == 2);
    CHECK(ran.errLines().size() == 1);
    CHECK(ran.message().contains(QStringLiteral("no/such/folder")));
    CHECK(folder.entries().isEmpty());
}

TEST_CASE("new wants to know what to put in", "[cli]") {
    const Folder folder;
    CHECK(runProgram({QStringLiteral("new"), folder.at(QStringLiteral("x.placewright"))}).status == 2);
    CHECK(runProgram({QStringLiteral("new"), folder.at(QStringLiteral("x.placewright")), QStringLiteral("--blank"),
                       QStringLiteral("--example"), QStringLiteral("blmk")})
              .status == 2);
    CHECK(folder.entries().isEmpty());
}
