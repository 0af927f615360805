// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "tests/faults/faulty_calls.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cerrno>
#include <functional>

using namespace placewright;
using namespace placewright::test;

namespace {

/// One of the ways in which the `number`th call fails.
struct Fault {
    int number;
    int error;
    FaultyCalls::Lasting lasting;
};

/// In memory where that can be: the calls count here, and not the time a disk takes over them.
QString fastFolder() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/placewright-faults-XXXXXX");
}

Workspace small() {
    std::mt19937 random(3);
    return smallWorkspace(random);
}

/// A document whose file and working copy both lie in a folder of the test's own.
struct Desk {
    QTemporaryDir dir{fastFolder()};
    QString path = dir.filePath(QStringLiteral("user/work.placewright"));
    std::unique_ptr<Document> document = Document::untitled(small());
    std::mt19937 random{7};

    Desk() {
        qputenv("XDG_STATE_HOME", dir.filePath(QStringLiteral("state")).toUtf8());
        REQUIRE(QDir().mkpath(dir.filePath(QStringLiteral("user"))));
        REQUIRE(QDir().mkpath(dir.filePath(QStringLiteral("state"))));
    }
    ~Desk() { document->discardWork(); }

    Edit edit() {
        for (;;) {
            Edit drawn = randomEdit(document->workspace(), random);
            if (drawn.changes.size() < 20)
                return drawn;
        }
    }
    void applyOne() {
        for (int tries = 0; tries < 50; ++tries)
            if (document->apply(edit()))
                return;
        FAIL("no edit fits");
    }
    Workspace inFile() const {
        const auto stored = readWorkspaceFile(path);
        INFO((stored ? QString() : stored.error().sentence()).toStdString());
        REQUIRE(stored);
        return stored->workspace;
    }
    /// What the next start would find if the program died now.
    Workspace afterCrash() const {
        QTemporaryDir other(fastFolder());
        const QDir working(workingCopiesFolder());
        const QStringList copies = working.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        REQUIRE(copies.size() == 1);
        const QDir copy(working.filePath(copies.front()));
        for (const QString& name : copy.entryList(QDir::Files))
            if (!name.endsWith(QStringLiteral(".lock")))
                REQUIRE(QFile::copy(copy.filePath(name), other.filePath(name)));
        StoredWorkspace content;
        const auto resumed = WorkingCopy::resume(other.path(), &content);
        INFO((resumed ? QString() : resumed.error().sentence()).toStdString());
        REQUIRE(resumed);
        return content.workspace;
    }
};

bool isOneOf(const Workspace& found, const Workspace& before, const Workspace& after) {
    return found == before || found == after;
}

void checkWords(const Result<void>& done) {
    CHECK_FALSE(done.error().what.isEmpty());
    CHECK_FALSE(done.error().what.contains(QStringLiteral("refused")));
}

/// Tries a task with every call failing in turn, in every way, until the task needs no more calls.
void atEveryCall(const std::function<void(Desk&)>& prepare,
                 const std::function<void(Desk&, const Fault&, bool&)>& task) {
    for (const auto& [error, lasting] :
         {std::pair(ENOSPC, FaultyCalls::Lasting::fromThen), std::pair(EIO, FaultyCalls::Lasting::once)})
        for (int number = 1;; ++number) {
            Desk desk;
            prepare(desk);
            bool happened = false;
            INFO("call " << number << " fails with " << error);
            task(desk, {number, error, lasting}, happened);
            if (!happened) {
                CHECK(number > 3);
                break;
            }
            REQUIRE(number < 500);
        }
}

} // namespace

TEST_CASE("an edit that the disk refuses has not happened, and every edit before and after it is kept") {
    const bool first = GENERATE(true, false);
    atEveryCall(
        [&](Desk& desk) {
            if (!first)
                desk.applyOne();
        },
        [](Desk& desk, const Fault& fault, bool& happened) {
            const Workspace before = desk.document->workspace();
            Workspace after = before;
            const Edit edit = desk.edit();
            apply(after, edit.changes);
            Result<void> done;
            {
                const FaultyCalls faults(desk.dir.path().toUtf8(), fault.number, fault.error, fault.lasting);
                done = desk.document->apply(edit);
                happened = faults.happened();
                INFO(faults.which());
                CHECK((done || happened));
            }
            if (!done)
                checkWords(done);
            CHECK(desk.document->workspace() == (done ? after : before));
            desk.applyOne();
            CHECK(desk.afterCrash() == desk.document->workspace());
        });
}

TEST_CASE("the file is old or new, never between, whichever call of a save fails") {
    const bool replaces = GENERATE(true, false);
    atEveryCall(
        [&](Desk& desk) {
            if (replaces)
                REQUIRE(desk.document->saveAs(desk.path));
            desk.applyOne();
            desk.applyOne();
        },
        [&](Desk& desk, const Fault& fault, bool& happened) {
            const Workspace before = replaces ? desk.inFile() : Workspace();
            const Workspace drawn = desk.document->workspace();
            Result<void> done;
            {
                const FaultyCalls faults(desk.dir.path().toUtf8(), fault.number, fault.error, fault.lasting);
                done = desk.document->saveAs(desk.path);
                happened = faults.happened();
                CHECK((done || happened));
            }
            if (!done)
                checkWords(done);
            const bool there = QFile::exists(desk.path);
            CHECK((there || !replaces));
            if (there)
                CHECK(isOneOf(desk.inFile(), done ? drawn : before, drawn));
            CHECK(QDir(desk.dir.filePath(QStringLiteral("user"))).entryList(QDir::Files | QDir::Hidden).size() ==
                  (there ? 1 : 0));
            CHECK(desk.document->workspace() == drawn);
            CHECK(desk.afterCrash() == drawn);
            REQUIRE(desk.document->saveAs(desk.path));
            CHECK(desk.inFile() == drawn);
        });
}

TEST_CASE("undo that the disk refuses has not happened") {
    Workspace undone;
    atEveryCall(
        [&](Desk& desk) {
            undone = desk.document->workspace();
            desk.applyOne();
        },
        [&](Desk& desk, const Fault& fault, bool& happened) {
            const Workspace before = desk.document->workspace();
            Result<void> done;
            {
                const FaultyCalls faults(desk.dir.path().toUtf8(), fault.number, fault.error, fault.lasting);
                done = desk.document->undo();
                happened = faults.happened();
            }
            if (!done)
                checkWords(done);
            CHECK(desk.document->canRedo() == done.has_value());
            CHECK((desk.document->workspace() == before) != done.has_value());
            // What was written and only then not flushed may turn out to be there after all.
            CHECK(isOneOf(desk.afterCrash(), done ? undone : before, undone));
            desk.applyOne();
            CHECK(desk.afterCrash() == desk.document->workspace());
        });
}
