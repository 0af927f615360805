// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/workspace_file.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

const QString import = QStringLiteral("import");
const QString dump = QStringLiteral("dump");
const QString into = QStringLiteral("-o");

QStringList wholeFiles() {
    QStringList files{exchangeFile(QStringLiteral("minimal.json")), exchangeFile(QStringLiteral("small-valid.json")),
                      exchangeFile(QStringLiteral("every-kind.json"))};
    const QDir examples(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples"));
    for (const QString& name : examples.entryList({QStringLiteral("*.json")}))
        files.append(examples.filePath(name));
    return files;
}

} // namespace

TEST_CASE("import and dump give back the same document, byte for byte after normalising", "[cli]") {
    for (const QString& file : wholeFiles()) {
        CAPTURE(file.toStdString());
        const Folder folder;
        const QString workspace = folder.at(QStringLiteral("w.placewright"));
        const Ran imported = runProgram({import, file, into, workspace, QStringLiteral("--quiet")});
        REQUIRE(imported.message() == QString());
        REQUIRE(imported.status == 0);
        CHECK(imported.out.isEmpty());
        const Ran normal = runProgram({dump, file, QStringLiteral("--quiet")});
        const Ran dumped = runProgram({dump, workspace});
        CHECK(dumped.status == 0);
        CHECK(dumped.err.isEmpty());
        CHECK(dumped.out == normal.out);
        // Normalising what is normal changes nothing.
        write(folder.at(QStringLiteral("n.json")), normal.out);
        CHECK(runProgram({dump, folder.at(QStringLiteral("n.json")), QStringLiteral("--quiet")}).out == normal.out);
    }
}

TEST_CASE("examples are normal already", "[cli]") {
    const QDir examples(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples"));
    for (const QString& name : examples.entryList({QStringLiteral("*.json")}))
        CHECK(runProgram({dump, examples.filePath(name)}).out == contentOf(examples.filePath(name)));
}

TEST_CASE("bad exchange files are refused by every subcommand that reads one, and nothing is written", "[cli]") {
    const QDir refused(exchangeFile(QStringLiteral("refused")));
    const QStringList names = refused.entryList(QDir::Files);
    REQUIRE(names.size() > 10);
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        const Folder folder;
        const Ran ran = runProgram({import, refused.filePath(name), into, folder.at(QStringLiteral("w.placewright"))});
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        for (const QByteArray& line : ran.errLines())
            CHECK(line.startsWith("placewright: "));
        CHECK(ran.message().contains(name));
        CHECK(folder.entries().isEmpty());
    }
    const QString wrong = refused.filePath(QStringLiteral("dangling-reference.json"));
    CHECK(runProgram({dump, wrong}).status == 2);
    CHECK(runProgram({QStringLiteral("check"), wrong}).status == 2);
    CHECK(runProgram({QStringLiteral("trace"), wrong, QStringLiteral("f")}).status == 2);
}

TEST_CASE("a dangling reference is named by its JSON path", "[cli]") {
    const Ran ran = runProgram({dump, exchangeFile(QStringLiteral("refused/dangling-reference.json"))});
    CHECK(ran.message().contains(QStringLiteral("options[0].forums[0].body")));
    CHECK(ran.message().contains(QStringLiteral("no-such-body")));
}

TEST_CASE("a refused import leaves the file that was there as it was", "[cli]") {
    const Folder folder;
    const QString workspace = newExample(folder, QStringLiteral("testbourne"));
    const QByteArray before = contentOf(workspace);
    CHECK(runProgram({import, exchangeFile(QStringLiteral("refused/wrong-type.json")), into, workspace}).status == 2);
    CHECK(contentOf(workspace) == before);
    CHECK(runProgram({import, exchangeFile(QStringLiteral("refused/wrong-type.json")), QStringLiteral("--into"),
                       workspace, QStringLiteral("--option"), QStringLiteral("Another")})
              .status == 2);
    CHECK(contentOf(workspace) == before);
}

TEST_CASE("files that aren't ours, are damaged or missing get one line each", "[cli]") {
    const Folder folder;
    const QString foreign = folder.at(QStringLiteral("foreign.placewright"));
    const QString newer = newExample(folder, QStringLiteral("blmk"));
    QByteArray bytes = contentOf(newer);
    SECTION("another program's database") {
        bytes[68] = 'X';
        write(foreign, bytes);
    }
    SECTION("cut off") {
        write(foreign, bytes.left(bytes.size() / 2));
    }
    SECTION("empty") {
        write(foreign, {});
    }
    SECTION("not there") {
    }
    for (const QString& command : {dump, QStringLiteral("check")}) {
        const Ran ran = runProgram({command, foreign});
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.errLines().size() == 1);
        CHECK(ran.message().contains(QStringLiteral("foreign.placewright")));
    }
}

TEST_CASE("fifty megabytes of nonsense are refused", "[cli]") {
    const Folder folder;
    const QString big = folder.at(QStringLiteral("big.json"));
    write(big, QByteArray(50 * 1000 * 1000, 'x'));
    const Ran ran = runProgram({import, big, into, folder.at(QStringLiteral("w.placewright"))});
    CHECK(ran.status == 2);
    CHECK(ran.errLines().size() == 1);
    CHECK(folder.entries() == QStringList{QStringLiteral("big.json")});
}

TEST_CASE("dump --option writes that option alone", "[cli]") {
    const Folder folder;
    const QString workspace = newExample(folder, QStringLiteral("testbourne"));
    const Ran added =
        runProgram({import, exchangeFile(QStringLiteral("small-valid.json")), QStringLiteral("--into"), workspace,
                     QStringLiteral("--option"), QStringLiteral("Second way"), QStringLiteral("--quiet")});
    REQUIRE(added.message() == QString());
    REQUIRE(added.status == 0);
    const auto all =
        QJsonDocument::fromJson(runProgram({dump, workspace}).out).object()[QStringLiteral("options")].toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[1][QStringLiteral("name")].toString() == QStringLiteral("Second way"));
    const QString id = all[1][QStringLiteral("id")].toString();
    const Ran one = runProgram({dump, workspace, QStringLiteral("--option"), id});
    const auto only = QJsonDocument::fromJson(one.out).object()[QStringLiteral("options")].toArray();
    REQUIRE(only.size() == 1);
    CHECK(only[0] == all[1]);

    const Ran wrong = runProgram({dump, workspace, QStringLiteral("--option"), QStringLiteral("zz")});
    CHECK(wrong.status == 2);
    CHECK(wrong.message().contains(id));
}

TEST_CASE("import --into leaves the other options as they are, and -o leaves the file itself", "[cli]") {
    const Folder folder;
    const QString workspace = newExample(folder, QStringLiteral("testbourne"));
    const QByteArray before = contentOf(workspace);
    const QString other = folder.at(QStringLiteral("other.placewright"));
    const Ran ran =
        runProgram({import, exchangeFile(QStringLiteral("small-valid.json")), QStringLiteral("--into"), workspace,
                     QStringLiteral("--option"), QStringLiteral("Second way"), into, other, QStringLiteral("--quiet")});
    REQUIRE(ran.message() == QString());
    CHECK(contentOf(workspace) == before);
    const auto was = readWorkspaceFile(workspace);
    const auto is = readWorkspaceFile(other);
    REQUIRE(was);
    REQUIRE(is);
    for (const auto& [option, content] : was->workspace.contents)
        CHECK(is->workspace.contents.at(option) == content);
    CHECK(is->workspace.options.size() == was->workspace.options.size() + 1);
}

TEST_CASE("unknown keys are kept, and said on standard error unless quiet", "[cli]") {
    const Folder folder;
    const QString file = folder.at(QStringLiteral("extra.json"));
    QByteArray text = contentOf(exchangeFile(QStringLiteral("minimal.json")));
    text.replace("\"format\"", "\"inventedKey\": {\"a\": [1]}, \"format\"");
    write(file, text);
    const Ran loud = runProgram({dump, file});
    CHECK(loud.status == 0);
    CHECK(loud.out.contains("inventedKey"));
    CHECK(loud.message().contains(QStringLiteral("inventedKey")));
    CHECK(runProgram({dump, file, QStringLiteral("--quiet")}).err.isEmpty());
}
