// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/workspace_file.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

Workspace small() {
    std::mt19937 random(5);
    return smallWorkspace(random);
}

} // namespace

TEST_CASE("nothing that a file brings is run: what is more than plain tables is refused by name") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(small(), path);
    const char* smuggled =
        GENERATE("CREATE TRIGGER evil AFTER INSERT ON seats BEGIN DELETE FROM seats; END",
                 "CREATE VIEW evil AS SELECT * FROM seats", "CREATE VIRTUAL TABLE evil USING fts5(x)",
                 "CREATE TABLE evil (a, b AS (a || a))", "CREATE TABLE evil (a DEFAULT (hex(randomblob(9))))",
                 "CREATE TABLE evil (a CHECK (a LIKE '%x%'))", "CREATE INDEX evil ON seats (lower(id))",
                 "CREATE INDEX evil ON seats (id) WHERE rank > 3");
    INFO(smuggled);
    tamper(path, smuggled);
    const auto opened = readWorkspaceFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence().contains(QStringLiteral("evil")));
    CHECK(opened.error().lines().size() == 1);
}

TEST_CASE("a table in the place of one of ours is refused") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(small(), path);
    tamper(path, "ALTER TABLE seats RENAME TO hidden; CREATE VIEW seats AS SELECT * FROM hidden");
    CHECK_FALSE(readWorkspaceFile(path));
}

TEST_CASE("a text that is longer than anything a workspace holds is refused") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(small(), path);
    tamper(path, "UPDATE systems SET name = hex(zeroblob(40000000))");
    const auto opened = readWorkspaceFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().lines().size() == 1);
}

TEST_CASE("a word that a column may not hold is refused by name, not silently dropped") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(small(), path);
    tamper(path, "UPDATE seats SET status = 'gathering'");
    const auto opened = readWorkspaceFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence().contains(QStringLiteral("gathering")));
    CHECK(opened.error().lines().size() == 1);
}

TEST_CASE("more entries than any workspace has are refused before they are read") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(small(), path);
    tamper(path, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 1000000) "
                 "INSERT INTO journal SELECT i, 1, '', '', '[]', '[]' FROM n");
    const auto opened = readWorkspaceFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence().contains(QStringLiteral("1000000 entries")));
    CHECK(opened.error().lines().size() == 1);
}

TEST_CASE("wherever a file is cut or overwritten it is read right or refused") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const Workspace content = small();
    save(content, path);
    const QByteArray whole = bytesOf(path);
    std::mt19937 random(11);
    for (int i = 0; i < 60; ++i) {
        QByteArray broken = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned long>(whole.size()));
        if (i % 2)
            broken.truncate(at);
        else
            broken.replace(at, std::min<qsizetype>(512, whole.size() - at),
                           QByteArray(512, static_cast<char>(random())));
        writeBytes(path, broken);
        INFO((i % 2 ? "cut at " : "overwritten at ") << at);
        if (const auto opened = readWorkspaceFile(path); !opened)
            CHECK(opened.error().lines().size() == 1);
        CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("a file left in write-ahead mode by another program opens") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const Workspace content = small();
    save(content, path);
    tamper(path, "PRAGMA journal_mode = WAL");
    const auto opened = readWorkspaceFile(path);
    REQUIRE(opened);
    CHECK(opened->workspace == content);
}
