// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/store/distrust/salvage.h"
#include "model/store/workspace_file.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

bool isWhole(const Workspace& workspace) {
    bool whole = true;
    workspace.forEach(
        [&](const EntityKey& key, const Entity& entity) { whole = whole && faultsOf(workspace, key, entity).empty(); });
    return whole;
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
