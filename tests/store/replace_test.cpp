// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/replace_file.h"
#include "tests/store/stored_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace placewright;
using namespace placewright::test;

namespace {

mode_t modeOf(const QString& path) {
    struct stat info {};
    REQUIRE(::stat(path.toUtf8().constData(), &info) == 0);
    return info.st_mode & 07777;
}

} // namespace

TEST_CASE("a replaced file keeps its permissions, a new one gets the usual ones") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("f"));
    writeBytes(path, "before");
    const mode_t mode = GENERATE(0600u, 0640u, 0666u);
    REQUIRE(::chmod(path.toUtf8().constData(), mode) == 0);
    REQUIRE(replaceFile(path, "after"));
    CHECK(modeOf(path) == mode);

    const mode_t mask = ::umask(027);
    const QString fresh = dir.filePath(QStringLiteral("g"));
    const auto done = replaceFile(fresh, "new");
    ::umask(mask);
    REQUIRE(done);
    CHECK(modeOf(fresh) == 0640);
    CHECK(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("links are followed, also to what is not there yet, and a ring of links is refused") {
    QTemporaryDir dir;
    const auto at = [&](const char* name) { return dir.filePath(QString::fromLatin1(name)); };
    REQUIRE(QDir(dir.path()).mkdir(QStringLiteral("sub")));
    REQUIRE(QFile::link(at("sub/target"), at("first")));
    REQUIRE(QFile::link(at("first"), at("second")));
    REQUIRE(replaceFile(at("second"), "through two"));
    CHECK(bytesOf(at("sub/target")) == "through two");
    CHECK(QFileInfo(at("second")).isSymLink());
    REQUIRE(QFile::link(at("b"), at("a")));
    REQUIRE(QFile::link(at("a"), at("b")));
    CHECK_FALSE(replaceFile(at("a"), "never"));
}

TEST_CASE("what a killed save left beside the file goes with a later save, not what is being written now") {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("f"));
    const QString old = dir.filePath(QStringLiteral(".f.1.placewright-saving"));
    const QString young = dir.filePath(QStringLiteral(".f.2.placewright-saving"));
    writeBytes(old, "x");
    writeBytes(young, "x");
    QFile aged(old);
    REQUIRE(aged.open(QIODevice::ReadWrite));
    REQUIRE(aged.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
    aged.close();
    REQUIRE(replaceFile(path, "content"));
    CHECK_FALSE(QFile::exists(old));
    CHECK(QFile::exists(young));
}
