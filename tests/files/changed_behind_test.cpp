// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/merge/three_way.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

bool hasPlace(const Workspace& workspace, const QString& name) {
    const Design design(workspace, optionA);
    const auto& places = design.table<Place>();
    return std::any_of(places.begin(), places.end(), [&](const auto& place) { return place.second.name == name; });
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A saved file that is open here, and a colleague who has opened, changed and saved it since.
struct Shared {
    Shared() {
        REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
        mine = opened();
        REQUIRE(mine->apply(newPlace(*mine, QStringLiteral("Mine"))));
    }
    ~Shared() {
        if (mine)
            mine->discardWork();
    }
    Q_DISABLE_COPY_MOVE(Shared)

    std::unique_ptr<Document> opened() const {
        auto document = Document::open(path);
        REQUIRE(document);
        return std::move(*document);
    }
    void changeBehind(const QString& place = QStringLiteral("Theirs")) const {
        const auto colleague = opened();
        REQUIRE(colleague->apply(newPlace(*colleague, place)));
        REQUIRE(colleague->save());
    }

    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("w.placewright"));
    std::unique_ptr<Document> mine;
};

} // namespace

TEST_CASE("Save refuses to overwrite what a colleague saved meanwhile", "[behind]") {
    Shared shared;
    CHECK(shared.mine->onDisk() == OnDisk::asSaved);
    shared.changeBehind();
    CHECK(shared.mine->onDisk() == OnDisk::changed);
    CHECK(shared.mine->onDisk(Document::Look::quick) == OnDisk::changed);
    const QByteArray theirs = contentOf(shared.path);
    const auto saved = shared.mine->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence().contains(QStringLiteral("changed elsewhere")));
    CHECK(contentOf(shared.path) == theirs);
    CHECK(shared.mine->isModified());
    CHECK(hasPlace(shared.mine->workspace(), QStringLiteral("Mine")));
}

TEST_CASE("A file that was written anew with the same content has not changed", "[behind]") {
    Shared shared;
    const QByteArray bytes = contentOf(shared.path);
    REQUIRE(QFile::remove(shared.path));
    QFile file(shared.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(shared.mine->onDisk() == OnDisk::asSaved);
    CHECK(shared.mine->save());
}

TEST_CASE("Another content of the same size and time is a change all the same", "[behind]") {
    Shared shared;
    QByteArray bytes = contentOf(shared.path);
    const QDateTime time = QFileInfo(shared.path).lastModified();
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    QFile file(shared.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(bytes);
    file.flush();
    REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    CHECK_FALSE(shared.mine->save());
}

TEST_CASE("A file that was deleted is not silently made again, and can be", "[behind]") {
    Shared shared;
    REQUIRE(QFile::remove(shared.path));
    CHECK(shared.mine->onDisk() == OnDisk::gone);
    const auto saved = shared.mine->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence().contains(QStringLiteral("no longer there")));
    CHECK_FALSE(QFile::exists(shared.path));
    CHECK(shared.mine->isModified());
    REQUIRE(shared.mine->saveAs(shared.path));
    CHECK_FALSE(shared.mine->isModified());
    CHECK(hasPlace(shared.opened()->workspace(), QStringLiteral("Mine")));
}

TEST_CASE("Both people's work is in the file after a merge, as one edit that can be undone", "[behind]") {
    Shared shared;
    shared.changeBehind();
    const Workspace before = shared.mine->workspace();
    const auto theirs = readWorkspaceFile(shared.path);
    REQUIRE(theirs);
    const auto base = shared.mine->savedContent();
    REQUIRE(base);
    const Merge merge = mergeThreeWay(*base, before, theirs->workspace);
    CHECK(merge.conflicts.empty());
    REQUIRE(shared.mine->apply({{QStringLiteral("Merged"), {}}, merge.changes}));
    shared.mine->acceptOnDisk(stampOf(shared.path, theirs->bytes));

    SECTION("and saved") {
        REQUIRE(shared.mine->save());
        const auto together = shared.opened();
        CHECK(hasPlace(together->workspace(), QStringLiteral("Mine")));
        CHECK(hasPlace(together->workspace(), QStringLiteral("Theirs")));
        REQUIRE(shared.mine->undo());
        CHECK(shared.mine->workspace() == before);
    }
    SECTION("but not over what came after it was looked at") {
        shared.changeBehind(QStringLiteral("Later"));
        CHECK_FALSE(shared.mine->save());
    }
}

TEST_CASE("What the file held is known after the saved state can't be redone any more", "[behind]") {
    Shared shared;
    REQUIRE(shared.mine->save());
    const Workspace saved = shared.mine->workspace();
    REQUIRE(shared.mine->undo());
    CHECK(*shared.mine->savedContent() == saved);
    REQUIRE(shared.mine->apply(newPlace(*shared.mine, QStringLiteral("Instead"))));
    CHECK(*shared.mine->savedContent() == saved);
    REQUIRE(shared.mine->undo());
    CHECK(*shared.mine->savedContent() == saved);
}

TEST_CASE("A change behind us is seen after a crash too", "[behind]") {
    Shared shared;
    const QString folder = [&] {
        shared.mine.reset(); // As a crash leaves it: not discarded.
        const auto left = leftBehindOn(shared.path);
        REQUIRE(left);
        return left->folder;
    }();
    shared.changeBehind();
    auto recovered = Document::recover(*leftBehindOn(shared.path));
    REQUIRE(recovered);
    CHECK((*recovered)->onDisk() == OnDisk::changed);
    CHECK_FALSE((*recovered)->save());
    CHECK(hasPlace(*(*recovered)->savedContent(), QStringLiteral("Mine")) == false);
    (*recovered)->discardWork();
    CHECK(QFile::exists(folder));
}

TEST_CASE("A file that somebody else has open can be edited here, and saved under another name", "[behind]") {
    Shared shared;
    shared.mine->blockSaving(QStringLiteral("another window has it open"));
    const QByteArray before = contentOf(shared.path);
    REQUIRE(shared.mine->apply(newPlace(*shared.mine, QStringLiteral("Second"))));
    const auto saved = shared.mine->save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().what == QStringLiteral("another window has it open"));
    CHECK(contentOf(shared.path) == before);
    REQUIRE(shared.mine->saveAs(shared.dir.filePath(QStringLiteral("copy.placewright"))));
    CHECK(shared.mine->savingBlocked().isEmpty());
    CHECK(shared.mine->save());
    CHECK(contentOf(shared.path) == before);
}
