// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/store/distrust/salvage.h"
#include "model/store/workspace_file.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QTemporaryDir>

#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>

#include <set>

using namespace placewright;
using namespace placewright::test;

namespace {

bool isWhole(const Workspace& workspace) {
    bool whole = true;
    workspace.forEach(
        [&](const EntityKey& key, const Entity& entity) { whole = whole && faultsOf(workspace, key, entity).empty(); });
    return whole;
}

/// The pages that say which tables there are: up to where the last table begins, all on which none does.
std::vector<qsizetype> schemaPages(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    std::set<qsizetype> roots;
    SQLite::Statement trees(database, "SELECT rootpage FROM sqlite_schema");
    while (trees.executeStep())
        roots.insert(trees.getColumn(0).getInt());
    std::vector<qsizetype> pages;
    for (qsizetype page = 1; page < *roots.rbegin(); ++page)
        if (!roots.contains(page))
            pages.push_back(page);
    return pages;
}

} // namespace

TEST_CASE("a reference to nothing costs the reference, not the file") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const Workspace content = example(QStringLiteral("blmk"));
    save(content, path);
    tamper(path, "UPDATE seats SET drawnFrom = 'nobody' WHERE rank = (SELECT min(rank) FROM seats)");
    REQUIRE_FALSE(readWorkspaceFile(path));
    const auto salvaged = salvageWorkspaceFile(path);
    REQUIRE(salvaged);
    CHECK(isWhole(salvaged->workspace));
    CHECK(salvaged->workspace.organisations == content.organisations);
    CHECK(salvaged->notes.front().contains(QStringLiteral("entries could be read")));
}

TEST_CASE("damaged pages cost what stood on them, and what is left is whole") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(example(QStringLiteral("blmk")), path);
    const QByteArray good = bytesOf(path);
    std::mt19937 random(2);
    int salvagedFiles = 0;
    for (int i = 0; i < 12; ++i) {
        QByteArray broken = good;
        if (i % 3 == 0) {
            broken.truncate(good.size() / 2 + static_cast<qsizetype>(random() % 100'000));
        } else {
            const auto pages = static_cast<unsigned long>(good.size() / 4096);
            broken.replace(static_cast<qsizetype>(30 + random() % (pages - 30)) * 4096, 4096, QByteArray(4096, '\xaa'));
        }
        writeBytes(path, broken);
        if (readWorkspaceFile(path))
            continue;
        const auto salvaged = salvageWorkspaceFile(path);
        if (!salvaged)
            continue;
        ++salvagedFiles;
        CHECK(isWhole(salvaged->workspace));
        CHECK(bytesOf(path) == broken);
        const QString again = dir.filePath(QStringLiteral("again.placewright"));
        save(salvaged->workspace, again);
        const auto opened = readWorkspaceFile(again);
        REQUIRE(opened);
        CHECK(opened->workspace == salvaged->workspace);
    }
    CHECK(salvagedFiles > 6);
}

TEST_CASE("a file that brings something to run is not salvaged, nor is one of another program") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    save(example(QStringLiteral("blmk")), path);
    tamper(path, "CREATE VIEW evil AS SELECT 1");
    CHECK_FALSE(salvageWorkspaceFile(path));
    const QString other = dir.filePath(QStringLiteral("other.db"));
    tamper(other, "CREATE TABLE t (x)");
    CHECK_FALSE(salvageWorkspaceFile(other));
}

TEST_CASE("a file that lost its list of tables keeps everything else") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const Workspace content = example(QStringLiteral("blmk"));
    save(content, path);
    const bool packed = GENERATE(false, true);
    if (packed)
        tamper(path, "VACUUM");
    const QByteArray good = bytesOf(path);
    const auto pages = schemaPages(path);
    REQUIRE(pages.size() > 10);
    const auto lose = [&](qsizetype at, qsizetype size) {
        QByteArray broken = good;
        broken.replace(at, size, QByteArray(size, '\xaa'));
        writeBytes(path, broken);
        CHECK_FALSE(readWorkspaceFile(path));
        CHECK_FALSE(readAnyWorkspace(path));
        const auto salvaged = salvageWorkspaceFile(path);
        INFO("from byte " << at << ": " << (salvaged ? "" : salvaged.error().sentence().toStdString()));
        REQUIRE(salvaged);
        CHECK(salvaged->workspace == content);
        CHECK(bytesOf(path) == broken);
    };
    lose(0, 4096);   // The first page, with what says that it is an SQLite file.
    lose(100, 3996); // What comes after that.
    for (const qsizetype page : pages)
        if (page > 1)
            lose((page - 1) * 4096, 4096);
}

TEST_CASE("what merely looks like pages is not taken for a workspace") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    for (const char mark : {'\0', '\x0d', '\x0a', '\xaa'}) {
        writeBytes(path, QByteArray(2'000'000, mark));
        const auto salvaged = salvageWorkspaceFile(path);
        REQUIRE_FALSE(salvaged);
        CHECK(salvaged.error().lines().size() == 1);
    }
    writeBytes(path, {});
    CHECK_FALSE(salvageWorkspaceFile(path));
}
