// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "tests/files/small_disk.h"
#include "tests/model/new_place.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace placewright;
using namespace placewright::test;

namespace {

void checkSaysFull(const Result<void>& done) {
    REQUIRE_FALSE(done);
    INFO(done.error().sentence().toStdString());
    CHECK(done.error().lines().size() == 1);
    CHECK(done.error().sentence().contains(QStringLiteral("the disk is full")));
}

/// A saved document whose file lies on the small disk, and its working copy too if so asked.
struct Desk {
    const SmallDisk& disk;
    QString path = disk.at(QStringLiteral("user/w.placewright"));
    std::unique_ptr<Document> document;

    Desk(const SmallDisk& smallDisk, bool workThere) : disk(smallDisk) {
        if (workThere)
            qputenv("XDG_STATE_HOME", disk.at(QStringLiteral("state")).toUtf8());
        for (const char* folder : {"user", "state"})
            REQUIRE(QDir().mkpath(disk.at(QString::fromLatin1(folder))));
        REQUIRE(Document::untitled(example(QStringLiteral("blmk")))->saveAs(path));
        document = std::move(*Document::open(path));
    }

    QByteArray bytes() const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QStringList beside() const { return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden | QDir::System); }
};

} // namespace

TEST_CASE("a save onto a disk that is really full says so, and works once there is room", "[disk][full]") {
    const SmallDisk disk(4'000'000);
    if (!disk.isThere())
        return skip(disk.whyNot());
    Desk desk(disk, false);
    Document& document = *desk.document;
    const QByteArray before = desk.bytes();
    REQUIRE(document.apply(newPlace(document, QStringLiteral("North"))));
    const Workspace edited = document.workspace();
    for (const qint64 room : {0, 4'096, 100'000, static_cast<int>(before.size()) - 8'192}) {
        disk.fill(room);
        checkSaysFull(document.save());
        checkSaysFull(document.saveAs(disk.at(QStringLiteral("user/other.placewright"))));
        CHECK(desk.bytes() == before);
        CHECK(desk.beside() == QStringList{QStringLiteral("w.placewright")});
        CHECK(document.path() == desk.path);
        CHECK(document.isModified());
        CHECK(document.workspace() == edited);
        // The work goes on meanwhile: the working copy is on another disk.
        REQUIRE(document.apply(newPlace(document, QStringLiteral("South"))));
        REQUIRE(document.undo());
    }
    disk.free();
    REQUIRE(document.save());
    CHECK_FALSE(document.isModified());
    CHECK(Document::open(desk.path).value()->workspace() == edited);
    CHECK(desk.beside() == QStringList{QStringLiteral("w.placewright")});
}

TEST_CASE("edits on a disk that is really full are made and kept, or refused in one sentence", "[disk][full]") {
    const SmallDisk disk(6'000'000);
    if (!disk.isThere())
        return skip(disk.whyNot());
    const bool firstEdit = GENERATE(true, false);
    Desk desk(disk, true);
    Document& document = *desk.document;
    if (!firstEdit)
        REQUIRE(document.apply(newPlace(document, QStringLiteral("North"))));
    disk.fill(0);
    // What was asked of the disk before may still have room.
    Result<void> done;
    int made = 0;
    Workspace kept = document.workspace();
    for (; done && made < 5'000; ++made) {
        kept = document.workspace();
        done = document.apply(newPlace(document, QStringLiteral("Place %1").arg(made)));
    }
    checkSaysFull(done);
    CHECK(document.workspace() == kept);
    if (document.isModified()) {
        checkSaysFull(document.save());
        CHECK(document.isModified());
    }
    disk.free();
    REQUIRE(document.apply(newPlace(document, QStringLiteral("South"))));
    const Workspace edited = document.workspace();
    REQUIRE(document.save());
    CHECK(Document::open(desk.path).value()->workspace() == edited);
    REQUIRE(document.undo());
    CHECK(document.workspace() == kept);
    document.discardWork();
}
