// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "model/store/disk/copy_lock.h"
#include "tests/kill/left_work.h"
#include "tests/kill/steps.h"
#include "tests/power/recorded_calls.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace placewright;
using namespace placewright::test;

namespace {

using Luck = RecordedDisk::Luck;

/// In memory where that can be: the disk that is tested is the one that is recorded.
QString fastFolder() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/placewright-power-XXXXXX");
}

const QString filePath = QStringLiteral("/user/work.placewright");

/// What was done, and when the program said that it was.
struct Story {
    QTemporaryDir dir{fastFolder()};
    std::optional<RecordedDisk> disk;
    std::vector<Workspace> content;               ///< After each step; first what it began with.
    std::vector<std::optional<Workspace>> inFile; ///< The same of the user's file.
    std::vector<std::size_t> doneAt;              ///< How many calls the disk had had when each step was done.

    Story() {
        QDir().mkpath(dir.filePath(QStringLiteral("user")));
        QDir().mkpath(dir.filePath(QStringLiteral("state")));
        qputenv("XDG_STATE_HOME", dir.filePath(QStringLiteral("state")).toUtf8());
        disk.emplace(dir.path());
    }

    void done(const Workspace& now, bool saved) {
        content.push_back(now);
        inFile.push_back(saved ? std::optional(now) : inFile.empty() ? std::nullopt : inFile.back());
        doneAt.push_back(disk->calls());
    }

    /// How many steps were done when the disk had had so many calls.
    std::size_t stepsAt(std::size_t calls) const {
        return static_cast<std::size_t>(std::upper_bound(doneAt.begin(), doneAt.end(), calls) - doneAt.begin()) - 1;
    }
};

void carryOut(const Steps::Step& step, Document& document, const QString& file) {
    const auto done = step.kind == Steps::Kind::edit   ? document.apply(*step.edit)
                      : step.kind == Steps::Kind::undo ? document.undo()
                                                       : document.saveAs(file);
    INFO((done ? QString() : done.error().sentence()).toStdString());
    REQUIRE(done);
}

/// Edits, undoes and saves, ends without saving, takes up what was left behind and goes on.
void workAndTakeUp(Story& story, unsigned seed, int steps) {
    const Recording recording(*story.disk);
    Steps drawn(seed);
    const QString file = story.dir.path() + filePath;
    std::unique_ptr<Document> document = Document::untitled(drawn.start());
    story.done(drawn.start(), false);
    for (int i = 0; i < steps; ++i) {
        const Steps::Step step = drawn.next();
        carryOut(step, *document, file);
        story.done(drawn.now(), step.kind == Steps::Kind::save);
        if (i % 10 != 9 || !document->isModified())
            continue;
        document.reset();
        const auto left = leftBehindWork();
        REQUIRE(left.size() == 1);
        auto recovered = Document::recover(left.front());
        REQUIRE(recovered);
        document = std::move(*recovered);
    }
    story.doneAt.back() = story.disk->calls();
    document.reset();
}

/// Some time later, when no program of before runs any more: its number stands in the locks, as far as they got there.
void switchOnAgain() {
    const QDir copies(workingCopiesFolder());
    for (const QString& name : copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile lock(copies.filePath(name + u'/' + workingCopyLockName()));
        if (!lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            continue;
        if (lock.readLine().toLongLong() > 0)
            lock.remove();
        else
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime);
    }
}

void checkAfterPowerCut(const Story& story, std::size_t calls, Luck luck, std::mt19937& random) {
    const QTemporaryDir after(fastFolder());
    story.disk->afterPowerCut(calls, luck, random, after.path());
    qputenv("XDG_STATE_HOME", after.filePath(QStringLiteral("state")).toUtf8());
    const std::size_t at = story.stepsAt(calls);
    const std::size_t next = std::min(at + 1, story.content.size() - 1);
    INFO("power gone after call " << calls << " of " << story.disk->calls() << ", " << at << " steps done");

    switchOnAgain();
    const auto found = leftInWorkingCopy();
    CHECK((found || at == 0));
    if (found)
        CHECK((*found == story.content[at] || *found == story.content[next]));
    const QString file = after.path() + filePath;
    CHECK((QFile::exists(file) || !story.inFile[at]));
    if (QFile::exists(file)) {
        const auto stored = readWorkspaceFile(file);
        INFO((stored ? QString() : stored.error().sentence()).toStdString());
        REQUIRE(stored);
        CHECK((story.inFile[at] == stored->workspace || story.inFile[next] == stored->workspace));
    }
    for (const char* companion : {"-wal", "-shm", "-journal"})
        CHECK_FALSE(QFile::exists(file + QString::fromLatin1(companion)));
}

} // namespace

TEST_CASE("wherever the power goes, every edit that was done is there and the file is old or new") {
    std::mt19937 random(20211123);
    Story story;
    workAndTakeUp(story, 5, 40);
    const std::size_t end = story.doneAt.back();
    REQUIRE(end > 200);
    for (int i = 0; i < 300; ++i)
        checkAfterPowerCut(story, random() % (end + 1), i % 6 == 0 ? Luck::none : i % 6 == 1 ? Luck::all : Luck::some,
                           random);
}

TEST_CASE("the power may go at each call of a save") {
    std::mt19937 random(20211124);
    Story story;
    {
        const Recording recording(*story.disk);
        Steps drawn(8);
        const QString file = story.dir.path() + filePath;
        const auto document = Document::untitled(drawn.start());
        story.done(drawn.start(), false);
        for (int i = 0; i < 3;) {
            const Steps::Step step = drawn.next();
            carryOut(step, *document, file);
            story.done(drawn.now(), step.kind == Steps::Kind::save);
            i += step.kind == Steps::Kind::save ? 1 : 0;
        }
        document->discardWork();
    }
    for (std::size_t step = 1; step < story.doneAt.size(); ++step)
        if (story.inFile[step] == story.content[step])
            for (std::size_t calls = story.doneAt[step - 1]; calls <= story.doneAt[step]; ++calls)
                for (const Luck luck : {Luck::none, Luck::some, Luck::all})
                    checkAfterPowerCut(story, calls, luck, random);
}
