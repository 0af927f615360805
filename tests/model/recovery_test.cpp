// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/edits/structure.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace placewright;
using namespace placewright::test;

namespace {

void addPlaceTo(Document& document, const char* name) {
    const Id option = document.workspace().optionsInOrder().front();
    const auto added = addPlace(document.design(option), inOrder(document.workspace().systems).front()->id,
                                QString::fromLatin1(name));
    REQUIRE(added);
    REQUIRE(document.apply(added->edit));
}

bool hasPlace(const Document& document, const char* name) {
    for (const auto& [id, place] : document.design(optionA).table<Place>())
        if (place.name == QString::fromLatin1(name))
            return true;
    return false;
}

/// Does the work in a process of its own that is killed at the end of it, as by a dead battery.
void inKilledProcess(const std::function<void()>& work) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        try {
            work();
        } catch (...) {
            _exit(1);
        }
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

/// A saved file, and the working copies of one test.
struct Desk {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("w.placewright"));

    Desk() {
        QDir(workingCopiesFolder()).removeRecursively();
        REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    }
    ~Desk() { QDir(workingCopiesFolder()).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Desk)

    void leaveTwoEdits() const {
        inKilledProcess([this] {
            auto document = Document::open(path);
            addPlaceTo(**document, "Saved place");
            REQUIRE((*document)->save());
            addPlaceTo(**document, "North");
            addPlaceTo(**document, "South");
        });
    }
};

void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("After a kill the work is offered with its number of changes and knows what was saved") {
    const Desk desk;
    desk.leaveTwoEdits();
    const auto left = leftBehindOn(desk.path);
    REQUIRE(left);
    CHECK(left->unpublishedEdits == 2);
    CHECK(left->lastEdit.secsTo(QDateTime::currentDateTime()) < 60);
    auto recovered = Document::recover(*left);
    REQUIRE(recovered);
    Document& document = **recovered;
    CHECK(document.path() == desk.path);
    CHECK(hasPlace(document, "South"));
    CHECK(document.isModified());
    const auto changes = document.changesSinceSave();
    REQUIRE(changes);
    CHECK(*changes == difference(readAnyWorkspace(desk.path).value(), document.workspace()));

    REQUIRE(document.undo());
    REQUIRE(document.undo());
    CHECK_FALSE(document.isModified());
    CHECK(hasPlace(document, "Saved place"));
    REQUIRE(document.redo());
    REQUIRE(document.save());
    recovered->reset();
    CHECK(leftBehindWork().empty());
}

TEST_CASE("A crash while work is being recovered leaves it as it was") {
    const Desk desk;
    desk.leaveTwoEdits();
    inKilledProcess([] { REQUIRE(Document::recover(leftBehindWork().front())); });
    inKilledProcess([] {
        auto recovered = Document::recover(leftBehindWork().front());
        addPlaceTo(**recovered, "East");
    });
    const auto left = leftBehindWork();
    REQUIRE(left.size() == 1);
    CHECK(left.front().unpublishedEdits == 3);
    auto recovered = Document::recover(left.front());
    REQUIRE(recovered);
    CHECK(hasPlace(**recovered, "North"));
    CHECK(hasPlace(**recovered, "East"));
    (*recovered)->discardWork();
}

TEST_CASE("Work that another window has open is neither offered, nor deleted, nor moved") {
    const Desk desk;
    auto document = Document::open(desk.path);
    REQUIRE(document);
    addPlaceTo(**document, "North");
    CHECK(leftBehindWork().empty());
    const QDir parent(workingCopiesFolder());
    const QStringList folders = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    CHECK_FALSE(discardLeftBehind(parent.filePath(folders.front())));
    CHECK_FALSE(keepAside(parent.filePath(folders.front())));
    CHECK((*document)->save());
}

TEST_CASE("Several files left behind are told apart") {
    const Desk desk;
    const QString other = desk.dir.filePath(QStringLiteral("other.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("testbourne")))->saveAs(other));
    desk.leaveTwoEdits();
    inKilledProcess([&] { addPlaceTo(**Document::open(other), "Elsewhere"); });
    inKilledProcess([] { addPlaceTo(*Document::untitled(example(QStringLiteral("blmk"))), "Never saved"); });
    CHECK(leftBehindWork().size() == 3);
    CHECK(leftBehindOn(desk.path)->unpublishedEdits == 2);
    CHECK(leftBehindOn(other)->unpublishedEdits == 1);
    CHECK_FALSE(leftBehindOn(desk.dir.filePath(QStringLiteral("third.placewright"))));
}

TEST_CASE("A damaged working copy is listed with what is wrong, and can be kept aside or deleted") {
    const Desk desk;
    desk.leaveTwoEdits();
    const QString folder = leftBehindWork().front().folder;
    const QString file = QDir(folder).filePath(workingCopyFileName());
    SECTION("its head is overwritten") { overwrite(file, 0, QByteArray(200, 'x')); }
    SECTION("it is of another program") {
        QFile::remove(file);
        overwrite(file, 0, QByteArray("some other bytes, more than nothing"));
    }
    const auto left = leftBehindWork();
    REQUIRE(left.size() == 1);
    CHECK(left.front().isDamaged());
    CHECK(left.front().folder == folder);
    CHECK_FALSE(leftBehindOn(desk.path));
    const auto aside = keepAside(folder);
    REQUIRE(aside);
    CHECK(QFile::exists(QDir(*aside).filePath(workingCopyFileName())));
    CHECK(leftBehindWork().empty());
    QDir(*aside).removeRecursively();
}

TEST_CASE("What holds nothing unpublished is cleared away") {
    const Desk desk;
    inKilledProcess([&] {
        auto document = Document::open(desk.path);
        addPlaceTo(**document, "North");
        REQUIRE((*document)->save());
    });
    QDir().mkpath(workingCopiesFolder() + QStringLiteral("/just-made"));
    CHECK(leftBehindWork().empty());
    CHECK(QDir(workingCopiesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("What was taken back after the last save counts as a change too") {
    const Desk desk;
    inKilledProcess([&] {
        auto document = Document::open(desk.path);
        addPlaceTo(**document, "North");
        REQUIRE((*document)->save());
        REQUIRE((*document)->undo());
    });
    auto left = leftBehindWork();
    REQUIRE(left.size() == 1);
    CHECK(left.front().unpublishedEdits == 1);
    auto recovered = Document::recover(left.front());
    REQUIRE(recovered);
    // The saved edit goes for good when another is made in its place; the difference is then told by the file.
    addPlaceTo(**recovered, "South");
    const auto changes = (*recovered)->changesSinceSave();
    REQUIRE(changes);
    CHECK(*changes == difference(readAnyWorkspace(desk.path).value(), (*recovered)->workspace()));
    (*recovered)->discardWork();
}
