// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/document/document.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace placewright;
using namespace placewright::test;

TEST_CASE("Undo takes back, redo does again, and a new edit ends what could be redone") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    const Workspace opened = document->workspace();
    CHECK_FALSE(document->canUndo());
    CHECK_FALSE(document->isModified());

    REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
    const Workspace withNorth = document->workspace();
    CHECK(document->undoLabel() == QStringLiteral("Added the place North"));
    CHECK(document->isModified());

    REQUIRE(document->undo());
    CHECK(document->workspace() == opened);
    CHECK(document->redoLabel() == QStringLiteral("Added the place North"));
    REQUIRE(document->redo());
    CHECK(document->workspace() == withNorth);

    REQUIRE(document->undo());
    REQUIRE(document->apply(newPlace(*document, QStringLiteral("South"))));
    CHECK_FALSE(document->canRedo());
    CHECK(document->history().size() == 1);
    document->discardWork();
}

TEST_CASE("Undoing everything gives what was opened, over random edits") {
    const Workspace start = example(QStringLiteral("norfolk-and-waveney"));
    const bool ok = rc::check("undo all", [&](unsigned seed) {
        std::mt19937 random(seed);
        const auto document = Document::untitled(start);
        int applied = 0;
        for (int i = 0; i < 10; ++i)
            applied += document->apply(randomEdit(document->workspace(), random)).has_value() ? 1 : 0;
        const Workspace edited = document->workspace();
        int undone = 0;
        for (; document->canUndo(); ++undone)
            RC_ASSERT(document->undo().has_value());
        RC_ASSERT(undone == applied);
        RC_ASSERT(document->workspace() == start);
        while (document->canRedo())
            RC_ASSERT(document->redo().has_value());
        RC_ASSERT(document->workspace() == edited);
        document->discardWork();
    });
    REQUIRE(ok);
}

TEST_CASE("An edit that would break the whole is refused and changes nothing") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    const Workspace before = document->workspace();
    Seat seat = inOrder(document->design(optionA).table<Seat>()).front()[0];
    Seat dangling = seat;
    dangling.drawnFrom = Id(QStringLiteral("nobody"));
    Edit edit{{QStringLiteral("Broke it"), {}}, {}};
    edit.changes.change(seat, dangling, optionA);

    int told = 0;
    QObject::connect(document.get(), &Document::changed, document.get(), [&] { ++told; });
    const auto done = document->apply(edit);
    REQUIRE_FALSE(done);
    CHECK(done.error().sentence().contains(QStringLiteral("nobody")));
    CHECK(document->workspace() == before);
    CHECK(told == 0);
    CHECK_FALSE(document->canUndo());
}

TEST_CASE("Observers are told once an edit, and may not edit while they are told") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    int told = 0;
    bool refused = false;
    QObject::connect(document.get(), &Document::changed, document.get(), [&](const ChangeSet&, Origin) {
        ++told;
        refused = !document->undo();
    });
    REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
    CHECK(told == 1);
    CHECK(refused);
    document->discardWork();
}

TEST_CASE("Undo survives saving, closing and opening again") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    const Workspace start = example(QStringLiteral("blmk"));
    {
        const auto document = Document::untitled(start);
        REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
        REQUIRE(document->apply(newPlace(*document, QStringLiteral("South"))));
        REQUIRE(document->saveAs(path));
        CHECK_FALSE(document->isModified());
    }
    auto reopened = Document::open(path);
    REQUIRE(reopened);
    Document& document = **reopened;
    CHECK(document.undoLeavesSession());
    CHECK(document.undoLabel() == QStringLiteral("Added the place South"));
    REQUIRE(document.undo());
    REQUIRE(document.undo());
    CHECK(document.workspace() == start);
    CHECK(document.isModified());
    REQUIRE(document.goTo(document.history().back().seq));
    CHECK_FALSE(document.canRedo());
    CHECK_FALSE(document.isModified());
}

TEST_CASE("Saving elsewhere never touches the original") {
    QTemporaryDir dir;
    const QString first = dir.filePath(QStringLiteral("first.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(first));
    QFile file(first);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    auto document = Document::open(first);
    REQUIRE(document);
    REQUIRE((*document)->apply(newPlace(**document, QStringLiteral("North"))));
    REQUIRE((*document)->saveAs(dir.filePath(QStringLiteral("second.placewright"))));
    CHECK((*document)->path().endsWith(QStringLiteral("second.placewright")));
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("Work that was not saved is found again") {
    const int before = static_cast<int>(leftBehindWork().size());
    Workspace edited;
    {
        const auto document = Document::untitled(example(QStringLiteral("blmk")));
        REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
        edited = document->workspace();
    }
    const auto left = leftBehindWork();
    REQUIRE(static_cast<int>(left.size()) == before + 1);
    CHECK(left.front().unpublishedEdits == 1);
    auto recovered = Document::recover(left.front());
    REQUIRE(recovered);
    CHECK((*recovered)->workspace() == edited);
    CHECK((*recovered)->isModified());
    REQUIRE((*recovered)->undo());
    (*recovered)->discardWork();
    recovered->reset();
    CHECK(static_cast<int>(leftBehindWork().size()) == before);
}

TEST_CASE("A file that may not be written stays as it was, and the work is kept") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    auto document = Document::open(path);
    REQUIRE(document);
    REQUIRE((*document)->apply(newPlace(**document, QStringLiteral("North"))));
    const auto done = (*document)->saveAs(dir.filePath(QStringLiteral("missing/folder/w.placewright")));
    REQUIRE_FALSE(done);
    CHECK(done.error().lines().size() == 1);
    CHECK((*document)->isModified());
    CHECK((*document)->path() == path);
    (*document)->discardWork();
}
