// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("what was saved is told from what was there an edit before") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    std::mt19937 random(7);
    auto document = Document::untitled(smallWorkspace(random));
    REQUIRE(document->saveAs(path));
    for (int i = 0; i < 60; ++i) {
        const Workspace before = document->workspace();
        if (!document->apply(randomEdit(before, random)) || document->workspace() == before)
            continue;
        REQUIRE(document->save());
        const QByteArray bytes = bytesOf(path);
        CHECK(checkHolds(path, bytes, document->workspace()));
        CHECK_FALSE(checkHolds(path, bytes, before));
    }
}

TEST_CASE("list rows in another order than the program writes hold the same") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const Workspace content = example(QStringLiteral("blmk"));
    save(content, path);
    tamper(path, "CREATE TEMP TABLE t AS SELECT * FROM forums_remit ORDER BY position DESC;"
                 "DELETE FROM forums_remit; INSERT INTO forums_remit SELECT * FROM t");
    const auto opened = readWorkspaceFile(path);
    REQUIRE(opened);
    CHECK(opened->workspace == content);
    CHECK(checkHolds(path, bytesOf(path), content));
}

TEST_CASE("a working copy that holds something else than was drawn is not published") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    auto document = Document::untitled(example(QStringLiteral("blmk")));
    REQUIRE(document->saveAs(path));
    const QByteArray saved = bytesOf(path);
    std::mt19937 random(3);
    REQUIRE(document->apply(randomEdit(document->workspace(), random)));
    const QDir copies(workingCopiesFolder());
    const QStringList names = copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(names.size() == 1);
    tamper(copies.filePath(names.front() + QStringLiteral("/working.placewright")),
           "UPDATE organisations SET name = 'Somebody else' WHERE rank = (SELECT min(rank) FROM organisations)");
    const auto refused = document->save();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence().contains(QStringLiteral("gave something else")));
    CHECK(bytesOf(path) == saved);
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    document->discardWork();
}
