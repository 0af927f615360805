// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"
#include "tests/kill/left_work.h"
#include "tests/kill/steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace placewright;
using namespace placewright::test;

namespace {

constexpr int kills = 200;

/// What there is after each step, the last of them not known to be completed.
struct Expected {
    std::vector<Workspace> content;
    std::vector<std::optional<Workspace>> file;
};

Expected expected(unsigned seed, int completed) {
    Steps steps(seed);
    Expected all{{steps.start()}, {std::nullopt}};
    for (int i = 0; i <= completed; ++i) {
        const Steps::Step step = steps.next();
        all.content.push_back(steps.now());
        all.file.push_back(step.kind == Steps::Kind::save ? std::optional(steps.now()) : all.file.back());
    }
    return all;
}

/// Lets the program run until it has completed some steps and a moment more, and kills it; how many steps it completed.
int runAndKill(unsigned seed, const QString& file, std::mt19937& random) {
    QProcess driver;
    driver.start(QStringLiteral(KILL_DRIVER), {QString::number(seed), file});
    REQUIRE(driver.waitForStarted(30'000));
    const auto steps = static_cast<qint64>(random() % 12);
    while (driver.bytesAvailable() < steps && driver.waitForReadyRead(30'000)) {}
    QElapsedTimer moment;
    moment.start();
    const auto wait = static_cast<qint64>(random() % 12'000'000);
    while (moment.nsecsElapsed() < wait) {}
    REQUIRE(driver.state() == QProcess::Running);
    driver.kill();
    REQUIRE(driver.waitForFinished(30'000));
    INFO(driver.readAllStandardError().toStdString());
    REQUIRE(driver.exitStatus() == QProcess::CrashExit);
    return static_cast<int>(driver.readAllStandardOutput().size());
}

} // namespace

TEST_CASE("killed at 200 random moments, no completed edit is lost and the file is always whole") {
    std::mt19937 random(20211122);
    int inTheMiddleOfWork = 0;
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir dir;
        qputenv("XDG_STATE_HOME", dir.filePath(QStringLiteral("state")).toUtf8());
        const QString folder = dir.filePath(QStringLiteral("user"));
        REQUIRE(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/work.placewright");
        const auto seed = static_cast<unsigned>(random());
        const int completed = runAndKill(seed, file, random);
        INFO("kill " << i << ", seed " << seed << ", after " << completed << " steps");

        const Expected all = expected(seed, completed);
        const auto at = static_cast<std::size_t>(completed);
        const auto found = leftInWorkingCopy();
        CHECK((found || completed == 0));
        if (found)
            CHECK((*found == all.content[at] || *found == all.content[at + 1]));
        const bool hasFile = QFile::exists(file);
        CHECK((hasFile || !all.file[at]));
        if (hasFile) {
            const auto stored = readWorkspaceFile(file);
            INFO((stored ? QString() : stored.error().sentence()).toStdString());
            REQUIRE(stored);
            CHECK((all.file[at] == stored->workspace || all.file[at + 1] == stored->workspace));
        }
        for (const char* companion : {"-wal", "-shm", "-journal"})
            CHECK_FALSE(QFile::exists(file + QString::fromLatin1(companion)));
        inTheMiddleOfWork += completed > 0 ? 1 : 0;
    }
    CHECK(inTheMiddleOfWork > kills / 2);
}
