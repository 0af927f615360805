// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace placewright;
using namespace placewright::test;

namespace {

/// While it lives no file grows beyond a size, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

/// Another state folder for as long as it lives.
class StateFolder {
public:
    explicit StateFolder(const QString& path) : m_before(qgetenv("XDG_STATE_HOME")) {
        qputenv("XDG_STATE_HOME", path.toLocal8Bit());
    }
    ~StateFolder() { qputenv("XDG_STATE_HOME", m_before); }
    Q_DISABLE_COPY_MOVE(StateFolder)

private:
    QByteArray m_before;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A save that finds the disk full, wherever it does, leaves the file and the work", "[disk]") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    const QByteArray before = bytesOf(path);
    auto opened = Document::open(path);
    REQUIRE(opened);
    Document& document = **opened;
    REQUIRE(document.apply(newPlace(document, QStringLiteral("North"))));
    const Workspace edited = document.workspace();

    // From the first byte of the image to the last of the user's file.
    int failed = 0;
    for (qint64 room = 0; room < before.size(); room += before.size() / 12) {
        const auto saved = [&] {
            const FullDisk full(static_cast<rlim_t>(room));
            return document.save();
        }();
        CHECK_FALSE(saved);
        failed += saved ? 0 : 1;
        CHECK(saved.error().lines().size() == 1);
        CHECK_FALSE(saved.error().what.isEmpty());
        CHECK(bytesOf(path) == before);
        CHECK(document.isModified());
        CHECK(document.workspace() == edited);
    }
    CHECK(failed > 10);
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("w.placewright")});
    REQUIRE(document.save());
    CHECK(Document::open(path).value()->workspace() == edited);
}

TEST_CASE("An edit that can't be kept safe is not made, and the next one is when there is room", "[disk]") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.placewright"));
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    auto opened = Document::open(path);
    REQUIRE(opened);
    Document& document = **opened;
    const Workspace before = document.workspace();
    const auto refused = [&](const Edit& edit) {
        const FullDisk full(0);
        return document.apply(edit);
    };
    // The first edit makes the working copy, the second writes into it.
    for (const char* name : {"North", "South"}) {
        const Workspace now = document.workspace();
        const Edit edit = newPlace(document, QString::fromLatin1(name));
        const auto done = refused(edit);
        REQUIRE_FALSE(done);
        CHECK(done.error().lines().size() == 1);
        CHECK(document.workspace() == now);
        REQUIRE(document.apply(edit));
    }
    REQUIRE(document.undo());
    REQUIRE(document.undo());
    CHECK(document.workspace() == before);
    document.discardWork();
}

TEST_CASE("Without a folder for unsaved work an edit says so and changes nothing", "[disk]") {
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    const Workspace before = document->workspace();
    QString path;
    SECTION("that can't be made") {
        path = QStringLiteral("/proc");
    }
    QTemporaryDir dir;
    SECTION("where a file is in the way") {
        path = dir.filePath(QStringLiteral("file"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    {
        const StateFolder state(path);
        const auto done = document->apply(newPlace(*document, QStringLiteral("North")));
        REQUIRE_FALSE(done);
        CHECK(done.error().sentence().contains(QStringLiteral("unsaved work")));
        CHECK(document->workspace() == before);
        CHECK_FALSE(document->isModified());
    }
    REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
    document->discardWork();
}

TEST_CASE("A network drive that went away takes nothing with it", "[disk]") {
    QTemporaryDir dir;
    const QString drive = dir.filePath(QStringLiteral("drive"));
    REQUIRE(QDir().mkpath(drive));
    const QString path = drive + QStringLiteral("/w.placewright");
    REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
    auto opened = Document::open(path);
    REQUIRE(opened);
    Document& document = **opened;
    REQUIRE(QFile::rename(drive, drive + QStringLiteral("-away")));
    REQUIRE(document.apply(newPlace(document, QStringLiteral("North"))));
    const Workspace edited = document.workspace();
    CHECK(document.onDisk() == OnDisk::gone);
    CHECK_FALSE(document.save());
    CHECK_FALSE(document.saveAs(path));
    CHECK(document.isModified());
    CHECK(document.workspace() == edited);

    REQUIRE(QFile::rename(drive + QStringLiteral("-away"), drive));
    CHECK(document.onDisk() == OnDisk::asSaved);
    REQUIRE(document.save());
    CHECK(Document::open(path).value()->workspace() == edited);
}

TEST_CASE("What lies where nothing can be written opens, and can be saved elsewhere", "[disk]") {
    QTemporaryDir dir;
    const auto document = Document::untitled(example(QStringLiteral("blmk")));
    REQUIRE(document->apply(newPlace(*document, QStringLiteral("North"))));
    const auto saved = document->saveAs(QStringLiteral("/proc/w.placewright"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().sentence().contains(QStringLiteral("/proc/w.placewright")));
    CHECK(document->isModified());
    CHECK(document->path().isEmpty());
    REQUIRE(document->saveAs(dir.filePath(QStringLiteral("w.placewright"))));
}
