// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/store/distrust/salvage.h"
#include "tests/model/random_edits.h"
#include "tests/store/stored_files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

/// A saved file and an edit after that, left as by a program that was ended; gives what was drawn.
Workspace leaveWorkOn(const QString& path) {
    QDir(workingCopiesFolder()).removeRecursively();
    auto document = Document::untitled(example(QStringLiteral("blmk")));
    REQUIRE(document->saveAs(path));
    std::mt19937 random(3);
    REQUIRE(document->apply(randomEdit(document->workspace(), random)));
    return document->workspace();
}

} // namespace

TEST_CASE("what can be read of a damaged working copy is read with its last edit, and the copy stays as it is") {
    QTemporaryDir dir;
    const Workspace drawn = leaveWorkOn(dir.filePath(QStringLiteral("x.placewright")));
    const QString folder = leftBehindWork().front().folder;
    const QString file = QDir(folder).filePath(workingCopyFileName());
    const qsizetype history = SQLite::Database(file.toStdString(), SQLite::OPEN_READONLY)
                                  .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'")
                                  .getInt();
    QByteArray bytes = bytesOf(file);
    bytes.replace((history - 1) * 4096, 4096, QByteArray(4096, '\xaa'));
    writeBytes(file, bytes);
    REQUIRE(leftBehindWork().front().isDamaged());
    const auto salvaged = salvageWorkingCopy(folder);
    REQUIRE(salvaged);
    CHECK(salvaged->workspace == drawn);
    CHECK(bytesOf(file) == bytes);
    CHECK(leftBehindWork().size() == 1);
    REQUIRE(discardLeftBehind(folder));
}

TEST_CASE("work on another file doesn't matter when a file is opened") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    leaveWorkOn(path);
    const QString other = dir.filePath(QStringLiteral("y.placewright"));
    writeBytes(other, bytesOf(path));
    const auto left = leftBehindOn(path);
    REQUIRE(left);
    CHECK(left->unpublishedEdits == 1);
    CHECK_FALSE(leftBehindOn(other));
    REQUIRE(discardLeftBehind(left->folder));
}
