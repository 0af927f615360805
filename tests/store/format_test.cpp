// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/store/database.h"
#include "model/store/migrations/migration.h"
#include "model/store/schema.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <array>

using namespace placewright;
using namespace placewright::test;

namespace {

const QString formats = QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/tests/data/formats");

QString fixture(int version) {
    return formats + QStringLiteral("/v%1.placewright").arg(version);
}

} // namespace

// Writes the fixture of the version of today, to be kept for ever: test_store "[.fixture]".
TEST_CASE("write the fixture of this version", "[.fixture]") {
    const QString path = fixture(schemaVersion);
    auto document = Document::untitled(example(QStringLiteral("blmk")));
    std::mt19937 random(1);
    for (int i = 0; i < 12; ++i)
        (void)document->apply(randomEdit(document->workspace(), random));
    REQUIRE(document->undo());
    REQUIRE(document->undo());
    REQUIRE(document->saveAs(path));
}

TEST_CASE("a file of every version that ever was opens with its content and its history") {
    for (int version = 1; version <= schemaVersion; ++version) {
        INFO("version " << version);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("old.placewright"));
        REQUIRE(QFile::copy(fixture(version), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray before = bytesOf(path);

        auto document = Document::open(path);
        REQUIRE(document);
        CHECK((*document)->workspace().organisations.size() > 10);
        CHECK((*document)->history().size() > 5);
        CHECK_FALSE((*document)->isModified());
        REQUIRE((*document)->canRedo());
        REQUIRE((*document)->redo());
        REQUIRE((*document)->undo());
        while ((*document)->canUndo())
            REQUIRE((*document)->undo());
        CHECK((*document)->workspace() == example(QStringLiteral("blmk")));
        CHECK(bytesOf(path) == before);

        REQUIRE((*document)->save());
        SQLite::Database saved(path.toStdString(), SQLite::OPEN_READONLY);
        CHECK(saved.execAndGet("PRAGMA user_version").getInt() == schemaVersion);
    }
}

TEST_CASE("a step renames and fills, what is merely new comes by itself, and the file stays as it was") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("old.placewright"));
    const Workspace content = example(QStringLiteral("blmk"));
    save(content, path);
    tamper(path, "ALTER TABLE seats RENAME COLUMN \"drawnFrom\" TO taken; DROP TABLE notes;"
                 "ALTER TABLE forums DROP COLUMN name; PRAGMA user_version = 0");
    const QByteArray before = bytesOf(path);
    constexpr std::array steps{MigrationStep{1, [](SQLite::Database& database) {
                                                 database.exec(
                                                     "ALTER TABLE seats RENAME COLUMN taken TO \"drawnFrom\"");
                                                 database.exec("ALTER TABLE forums ADD COLUMN name TEXT");
                                                 database.exec("UPDATE forums SET name = 'Forum ' || id");
                                             }}};
    const auto today = migrated(before, 0, path, steps);
    REQUIRE(today);
    CHECK_FALSE(today->leftOut);
    CHECK(bytesOf(path) == before);
    writeBytes(path, today->bytes);
    const auto opened = readWorkspaceFile(path);
    REQUIRE(opened);
    CHECK_FALSE(opened->migrated);
    const Design was(content, content.optionsInOrder().front());
    const Design is(opened->workspace, content.optionsInOrder().front());
    CHECK(is.table<Seat>() == was.table<Seat>());
    CHECK(is.table<Forum>().begin()->second.name == QStringLiteral("Forum ") + is.table<Forum>().begin()->first.text());
}

TEST_CASE("a newer file that only adds can be looked at, and is not written back") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("newer.placewright"));
    const Workspace content = example(QStringLiteral("blmk"));
    save(content, path);
    tamper(path, "CREATE TABLE moods (id TEXT PRIMARY KEY, mood TEXT) STRICT; INSERT INTO moods VALUES ('a', 'fine');"
                 "ALTER TABLE seats ADD COLUMN \"comfort\" TEXT; PRAGMA user_version = 99");
    const auto opened = readWorkspaceFile(path);
    REQUIRE(opened);
    CHECK(opened->workspace == content);
    CHECK(opened->readOnly.contains(QStringLiteral("newer version")));

    const QByteArray before = bytesOf(path);
    auto document = Document::open(path);
    REQUIRE(document);
    std::mt19937 random(1);
    const Edit edit = randomEdit(content, random);
    const auto refused = (*document)->apply(edit);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().contains(QStringLiteral("newer version")));
    CHECK_FALSE((*document)->save());
    CHECK_FALSE((*document)->saveAs(path));
    CHECK((*document)->workspace() == content);
    CHECK(bytesOf(path) == before);

    const QString copy = dir.filePath(QStringLiteral("copy.placewright"));
    REQUIRE((*document)->saveAs(copy));
    CHECK((*document)->apply(edit));
    CHECK(bytesOf(path) == before);
    (*document)->discardWork();
}

TEST_CASE("a newer file that this program would misunderstand is refused in one sentence") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("newer.placewright"));
    save(example(QStringLiteral("blmk")), path);
    const bool says = GENERATE(true, false);
    tamper(path, says ? "UPDATE state SET value = 99 WHERE key = 'oldestReader'; PRAGMA user_version = 99"
                      : "DELETE FROM state WHERE key = 'oldestReader'; PRAGMA user_version = 99");
    const auto opened = readWorkspaceFile(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence().contains(QStringLiteral("format 99; this one reads up to %1").arg(schemaVersion)));
}
