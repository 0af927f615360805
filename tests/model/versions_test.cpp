// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/change_words.h"
#include "model/document/document.h"
#include "model/edits/structure.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

void renameFirstPlace(Document& document, const QString& name) {
    const auto edit = rename(document.design(optionA), inOrder(document.design(optionA).table<Place>()).front()->id, name);
    REQUIRE(edit);
    REQUIRE(document.apply(*edit));
}

QString numbered(int i) {
    return QStringLiteral("Place %1").arg(i);
}

std::unique_ptr<Document> opened(const QString& path) {
    auto document = Document::open(path);
    if (!document)
        FAIL(document.error().sentence().toStdString());
    return std::move(*document);
}

} // namespace

TEST_CASE("A named version survives saving and trimming, and going back to it is one edit that can be undone") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    Workspace atVersion;
    {
        const auto document = Document::untitled(example(QStringLiteral("blmk")));
        renameFirstPlace(*document, numbered(0));
        atVersion = document->workspace();
        REQUIRE(document->addVersion(QStringLiteral("  before the\nboard meeting ")));
        for (int i = 1; i <= 6; ++i)
            renameFirstPlace(*document, numbered(i));
        document->setKeptEdits(3);
        REQUIRE(document->saveAs(path));
        CHECK(document->history().size() == 3);
        CHECK_FALSE(document->isModified());
    }
    const auto document = opened(path);
    REQUIRE(document->versions().size() == 1);
    CHECK(document->versions().front().name == QStringLiteral("before the board meeting"));
    const Workspace now = document->workspace();
    const auto content = document->contentOf(document->versions().front());
    REQUIRE(content);
    CHECK(*content == atVersion);
    CHECK_FALSE(document->isModified());

    const auto edit = document->returnTo(document->versions().front());
    REQUIRE(edit);
    REQUIRE(document->apply(*edit));
    CHECK(document->workspace() == atVersion);
    REQUIRE(document->undo());
    CHECK(document->workspace() == now);
}

TEST_CASE("Versions are renamed and deleted, each of which is a change to be saved") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    auto document = opened(path);
    REQUIRE(document->addVersion(QStringLiteral("First")));
    REQUIRE(document->addVersion(QStringLiteral("Second")));
    CHECK(document->isModified());
    CHECK_FALSE(document->canUndo());
    REQUIRE(document->save());
    CHECK_FALSE(document->isModified());
    REQUIRE(document->renameVersion(document->versions().front().id, QStringLiteral("The first")));
    CHECK(document->isModified());
    CHECK_FALSE(document->renameVersion(document->versions().front().id, QStringLiteral("  ")));
    REQUIRE(document->removeVersion(document->versions().back().id));
    REQUIRE(document->save());
    document.reset();
    document = opened(path);
    REQUIRE(document->versions().size() == 1);
    CHECK(document->versions().front().name == QStringLiteral("The first"));
}

TEST_CASE("A version that was made and not saved is found again after the end of the program") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    {
        const auto document = opened(path);
        REQUIRE(document->addVersion(QStringLiteral("First")));
    }
    const auto left = leftBehindOn(path);
    REQUIRE(left);
    CHECK(left->unpublishedEdits == 1);
    auto recovered = Document::recover(*left);
    REQUIRE(recovered);
    CHECK((*recovered)->versions().size() == 1);
    CHECK((*recovered)->isModified());
    (*recovered)->discardWork();
}

TEST_CASE("The journal is bounded, and undo ends where it begins") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    auto document = Document::untitled(example(QStringLiteral("blmk")));
    document->setKeptEdits(4);
    Workspace oldest;
    for (int i = 0; i < 10; ++i) {
        renameFirstPlace(*document, numbered(i));
        if (i == 5)
            oldest = document->workspace();
    }
    REQUIRE(document->saveAs(path));
    document = opened(path);
    CHECK(document->history().size() == 4);
    REQUIRE(document->goTo(document->historyBase()));
    CHECK(document->workspace() == oldest);
    CHECK_FALSE(document->canUndo());
    REQUIRE(document->redo());
    REQUIRE(document->goTo(document->openedHead()));
    CHECK_FALSE(document->isModified());
}

TEST_CASE("A jump through the history tells observers once") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    const Workspace before = document->workspace();
    for (int i = 0; i < 5; ++i)
        renameFirstPlace(*document, numbered(i));
    int told = 0;
    QObject::connect(document.get(), &Document::changed, document.get(), [&] { ++told; });
    REQUIRE(document->goTo(0));
    CHECK(told == 1);
    CHECK(document->workspace() == before);
    REQUIRE(document->goTo(document->history().back().seq));
    CHECK(told == 2);
    document->discardWork();
}

TEST_CASE("A copy for sharing leaves out history, versions, notes and conflicts and leaves the original alone") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    const QString copyPath = dir.filePath(QStringLiteral("copy.placewright"));
    Workspace content = example(QStringLiteral("blmk"));
    Person person;
    person.id = Id(QStringLiteral("someone"));
    person.name = QStringLiteral("A. N. Other");
    Conflict conflict;
    conflict.action = QStringLiteral("leaves the room-secret");
    person.conflicts = std::vector<Conflict>{conflict};
    content.people[person.id] = person;
    auto document = Document::untitled(content);
    const Id place = inOrder(document->design(optionA).table<Place>()).front()->id;
    const auto note =
        addEntity(document->design(optionA), Kind::note,
                  {{QStringLiteral("subject"), place.text()}, {QStringLiteral("text"), QStringLiteral("note-secret")}});
    REQUIRE(note);
    REQUIRE(document->apply(note->edit));
    renameFirstPlace(*document, QStringLiteral("former-secret"));
    REQUIRE(document->addVersion(QStringLiteral("version-secret")));
    renameFirstPlace(*document, QStringLiteral("Shown place"));
    REQUIRE(document->saveAs(path));
    QFile original(path);
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();

    REQUIRE(document->saveCopyForSharing(copyPath));
    QFile copy(copyPath);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    const QByteArray bytes = copy.readAll();
    CHECK(before.contains("secret"));
    CHECK_FALSE(bytes.contains("secret"));
    const auto shared = opened(copyPath);
    CHECK(shared->history().empty());
    CHECK(shared->versions().empty());
    CHECK(shared->design(optionA).nameOf(place) == QStringLiteral("Shown place"));
    CHECK(shared->workspace().people.at(person.id).name == person.name);

    CHECK_FALSE(document->saveCopyForSharing(path));
    CHECK(document->path() == path);
    CHECK_FALSE(document->isModified());
    original.seek(0);
    CHECK(original.readAll() == before);
}

TEST_CASE("What an edit changed is told in the words of the screen") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    const Place place = *inOrder(document->design(optionA).table<Place>()).front();
    renameFirstPlace(*document, QStringLiteral("Newtown"));
    auto changes = document->changesOf(document->head());
    REQUIRE(changes);
    auto words = wordsOf(*changes, document->workspace());
    REQUIRE(words.size() == 1);
    CHECK(words.front().headline().startsWith(QStringLiteral("Place “Newtown” changed")));
    REQUIRE(words.front().fields.size() == 1);
    CHECK(words.front().fields.front().field == QStringLiteral("Name"));
    CHECK(words.front().fields.front().before == *place.name);
    CHECK(words.front().fields.front().after == QStringLiteral("Newtown"));

    // What has gone meanwhile still has its name in an older edit.
    const auto gone = remove(document->design(optionA), {place.id});
    REQUIRE(gone);
    REQUIRE(document->apply(*gone));
    words = wordsOf(gone->changes, document->workspace());
    const auto removed =
        std::find_if(words.begin(), words.end(), [&](const EntityWords& entity) { return entity.key.id == place.id; });
    REQUIRE(removed != words.end());
    CHECK(removed->headline().startsWith(QStringLiteral("Place “Newtown” removed")));
    document->discardWork();
}
