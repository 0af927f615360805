// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/file_lock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace placewright;
using State = FileLock::State;

namespace {

struct Folder {
    Folder() { write(path, "x"); }

    static void write(const QString& name, const QByteArray& bytes) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QJsonObject note() const {
        QFile file(lockFileOf(path));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    /// A lock as another program left it: like ours, but for what is given.
    void leave(const QJsonObject& different) const {
        QJsonObject left;
        {
            FileLock lock(path);
            REQUIRE(lock.take() == State::held);
            left = note();
        }
        for (auto it = different.begin(); it != different.end(); ++it)
            left.insert(it.key(), it.value());
        left.insert(QStringLiteral("token"), QStringLiteral("another"));
        write(lockFileOf(path), QJsonDocument(left).toJson());
    }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("w.placewright"));
};

} // namespace

TEST_CASE("A file that is open says who has it, and says nothing more when it is closed", "[lock]") {
    Folder folder;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    {
        FileLock first(folder.path);
        CHECK(first.take() == State::held);
        FileLock second(folder.path);
        CHECK(second.take() == State::taken);
        CHECK(second.holder().onThisMachine);
        CHECK(second.holder().machine == QSysInfo::machineHostName());
        CHECK_FALSE(second.holder().user.isEmpty());
        CHECK(second.holder().since >= before);
        CHECK(second.holder().since <= QDateTime::currentDateTimeUtc());
        CHECK(folder.files().size() == 2);
    }
    CHECK(folder.files() == QStringList{QStringLiteral("w.placewright")});
    FileLock again(folder.path);
    CHECK(again.take() == State::held);
}

TEST_CASE("A file under two names has one lock", "[lock]") {
    Folder folder;
    const QString link = folder.dir.filePath(QStringLiteral("link.placewright"));
    REQUIRE(QFile::link(folder.path, link));
    FileLock first(folder.path);
    REQUIRE(first.take() == State::held);
    CHECK(first.isOf(link));
    FileLock second(link);
    CHECK(second.take() == State::taken);
}

TEST_CASE("The lock of a program that ended without letting go is taken over", "[lock]") {
    Folder folder;
    SECTION("its process is gone") {
        QProcess process;
        process.start(QStringLiteral("true"), {});
        REQUIRE(process.waitForStarted());
        const qint64 number = process.processId();
        REQUIRE(process.waitForFinished());
        folder.leave({{QStringLiteral("process"), number}});
    }
    SECTION("another process has its number by now") {
        folder.leave({{QStringLiteral("started"), QStringLiteral("1")}});
    }
    SECTION("the machine was started anew since") {
        folder.leave({{QStringLiteral("boot"), QStringLiteral("of yesterday")}});
    }
    FileLock lock(folder.path);
    CHECK(lock.take() == State::held);
    CHECK(folder.note().value(u"token").toString() != QStringLiteral("another"));
    CHECK(folder.files().size() == 2);
}

TEST_CASE("A lock of another machine stands until a person takes it over", "[lock]") {
    Folder folder;
    folder.leave({{QStringLiteral("machineId"), QStringLiteral("elsewhere")},
                  {QStringLiteral("machine"), QStringLiteral("laptop-12")},
                  {QStringLiteral("user"), QStringLiteral("Planning team")},
                  {QStringLiteral("boot"), QStringLiteral("of yesterday")}});
    FileLock lock(folder.path);
    CHECK(lock.take() == State::taken);
    CHECK_FALSE(lock.holder().onThisMachine);
    CHECK(lock.holder().machine == QStringLiteral("laptop-12"));
    CHECK(lock.holder().user == QStringLiteral("Planning team"));
    CHECK(lock.takeOver() == State::held);
}

TEST_CASE("A lock that was taken over is not removed by who had it", "[lock]") {
    Folder folder;
    auto first = std::make_unique<FileLock>(folder.path);
    REQUIRE(first->take() == State::held);
    FileLock second(folder.path);
    REQUIRE(second.take() == State::taken);
    REQUIRE(second.takeOver() == State::held);
    first.reset();
    CHECK(QFile::exists(lockFileOf(folder.path)));
}

TEST_CASE("What another program wrote into a lock keeps the file and gives the time", "[lock]") {
    Folder folder;
    Folder::write(lockFileOf(folder.path), "not ours");
    FileLock lock(folder.path);
    CHECK(lock.take() == State::taken);
    CHECK(lock.holder().since.isValid());
    CHECK(lock.holder().user.isEmpty());
}

TEST_CASE("Where no file can be written there is no lock", "[lock]") {
    FileLock lock(QStringLiteral("/proc/w.placewright"));
    CHECK(lock.take() == State::impossible);
    QTemporaryDir dir;
    FileLock gone(dir.filePath(QStringLiteral("no/folder/w.placewright")));
    CHECK(gone.take() == State::impossible);
}
