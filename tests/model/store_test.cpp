// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change/integrity.h"
#include "model/document/document.h"
#include "model/store/disk/replace_file.h"
#include "model/store/schema.h"
#include "model/store/workspace_file.h"
#include "tests/model/random_edits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <csignal>
#include <rapidcheck.h>
#include <sys/resource.h>

using namespace placewright;
using namespace placewright::test;

namespace {

QString
saved(const Workspace& workspace, const QTemporaryDir& dir, const QString& name = QStringLiteral("a.placewright")) {
    const auto document = Document::untitled(workspace);
    const QString path = dir.filePath(name);
    const auto done = document->saveAs(path);
    INFO((done ? QString() : done.error().sentence()).toStdString());
    REQUIRE(done);
    return path;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Lets writing fail past a size, as it does when a disk is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("What is saved is what is opened") {
    QTemporaryDir dir;
    for (const char* id : {"blmk", "testbourne", "south-east-london", "norfolk-and-waveney"}) {
        INFO(id);
        const Workspace workspace = example(QString::fromLatin1(id));
        const auto stored = readWorkspaceFile(saved(workspace, dir));
        REQUIRE(stored);
        CHECK(stored->workspace == workspace);
    }
}

TEST_CASE("What is saved is what is opened, whatever was edited") {
    QTemporaryDir dir;
    const Workspace start = example(QStringLiteral("south-east-london"));
    const bool ok = rc::check("load(save(x)) = x", [&](unsigned seed) {
        std::mt19937 random(seed);
        Workspace workspace = start;
        for (int i = 0; i < 8; ++i) {
            Workspace next = workspace;
            const Edit edit = randomEdit(workspace, random);
            apply(next, edit.changes);
            if (checkIntegrity(next, edit.changes))
                workspace = std::move(next);
        }
        const auto stored = readWorkspaceFile(saved(workspace, dir));
        RC_ASSERT(stored.has_value());
        RC_ASSERT(stored->workspace == workspace);
    });
    REQUIRE(ok);
}

TEST_CASE("A saved file is one plain database with our mark and nothing beside it") {
    QTemporaryDir dir;
    const QString path = saved(example(QStringLiteral("blmk")), dir);
    CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.placewright")});
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("PRAGMA application_id").getInt64() == applicationId);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == schemaVersion);
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "delete");
    CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
    CHECK(database.execAndGet("SELECT count(*) FROM seats WHERE option = 'a'").getInt() > 20);
}

TEST_CASE("A list that is not recorded differs from an empty one in the tables too") {
    QTemporaryDir dir;
    Workspace workspace = example(QStringLiteral("blmk"));
    Organisation& organisation = workspace.organisations.begin()->second;
    organisation.services.emplace();
    const Id id = organisation.id;
    Workspace unknown = workspace;
    unknown.organisations.at(id).services.reset();
    const auto empty = readWorkspaceFile(saved(workspace, dir));
    const auto absent = readWorkspaceFile(saved(unknown, dir, QStringLiteral("b.placewright")));
    REQUIRE((empty && absent));
    CHECK(empty->workspace.organisations.at(id).services.has_value());
    CHECK_FALSE(absent->workspace.organisations.at(id).services.has_value());
}

TEST_CASE("Files that can't be opened are refused with one clear sentence") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.placewright"));
    const auto refusal = [&] {
        const auto stored = readWorkspaceFile(path);
        REQUIRE_FALSE(stored);
        CHECK(stored.error().lines().size() == 1);
        return stored.error().sentence();
    };

    SECTION("not there") {
        CHECK(refusal().contains(QStringLiteral("no such file")));
    }
    SECTION("a folder") {
        REQUIRE(QDir().mkdir(path));
        CHECK(refusal().contains(QStringLiteral("folder")));
    }
    SECTION("something else") {
        write(path, "Dear all, please find attached");
        CHECK(refusal().contains(QStringLiteral("not a Placewright workspace")));
    }
    SECTION("another program's database") {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
        CHECK(refusal().contains(QStringLiteral("another program")));
    }
    SECTION("a newer version") {
        const QString good = saved(example(QStringLiteral("blmk")), dir, QStringLiteral("x.placewright"));
        SQLite::Database(good.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99; UPDATE state SET value = 99 WHERE key = 'oldestReader'");
        CHECK(refusal().contains(QStringLiteral("newer version")));
    }
    SECTION("cut short") {
        const QByteArray whole = bytesOf(saved(example(QStringLiteral("blmk")), dir, QStringLiteral("x.placewright")));
        const auto length = GENERATE(50, 4096, 40'000, 200'000);
        write(path, whole.first(length));
        refusal();
    }
    SECTION("bytes overwritten") {
        QByteArray whole = bytesOf(saved(example(QStringLiteral("blmk")), dir, QStringLiteral("x.placewright")));
        whole.replace(8192, 4096, QByteArray(4096, '\xaa'));
        write(path, whole);
        refusal();
    }
    SECTION("a trigger smuggled in") {
        const QString good = saved(example(QStringLiteral("blmk")), dir, QStringLiteral("x.placewright"));
        SQLite::Database(good.toStdString(), SQLite::OPEN_READWRITE)
            .exec("CREATE TRIGGER t AFTER INSERT ON seats BEGIN DELETE FROM seats; END");
        CHECK(refusal().contains(QStringLiteral("not data")));
    }
    SECTION("a reference broken by another program") {
        const QString good = saved(example(QStringLiteral("blmk")), dir, QStringLiteral("x.placewright"));
        SQLite::Database(good.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE seats SET drawnFrom = 'nobody' WHERE rank = (SELECT min(rank) FROM seats)");
        CHECK(refusal().contains(QStringLiteral("nobody")));
    }
}

TEST_CASE("Writing replaces a file as a whole or leaves it as it was") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("f"));
    write(path, "before");

    SECTION("replaced") {
        REQUIRE(replaceFile(path, "after"));
        CHECK(bytesOf(path) == "after");
    }
    SECTION("through a link") {
        const QString link = dir.filePath(QStringLiteral("link"));
        REQUIRE(QFile::link(path, link));
        REQUIRE(replaceFile(link, "after"));
        CHECK(bytesOf(path) == "after");
        CHECK(QFileInfo(link).isSymLink());
    }
    SECTION("a folder that isn't there") {
        const auto done = replaceFile(dir.filePath(QStringLiteral("no/such/f")), "after");
        REQUIRE_FALSE(done);
        CHECK(done.error().sentence().contains(QStringLiteral("could not be written")));
    }
    SECTION("a device") {
        const auto done = replaceFile(QStringLiteral("/dev/null"), "after");
        REQUIRE_FALSE(done);
        CHECK(done.error().sentence().contains(QStringLiteral("device")));
    }
    SECTION("no room left") {
        const FileSizeLimit limit(64 * 1024);
        const auto done = replaceFile(path, QByteArray(1 << 20, 'x'));
        REQUIRE_FALSE(done);
        CHECK(done.error().sentence().contains(QStringLiteral("unchanged")));
        CHECK(bytesOf(path) == "before");
        CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("The documented tables are the tables") {
    QFile documented(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/schema/workspace.sql"));
    REQUIRE(documented.open(QIODevice::ReadOnly));
    QString expected;
    for (const QString& statement : schemaStatements())
        expected += statement + QStringLiteral(";\n");
    const QString text = QString::fromUtf8(documented.readAll());
    CHECK(text.endsWith(expected));
}
