// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/autosave.h"
#include "tests/app/test_window.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void beginSaved(TestWindow& test, const QString& path) {
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(path));
    test.window().autosave().setDelay(1);
}

bool isUnsaved(TestWindow& test) {
    return test.session().document().isModified();
}

/// Lets all timers of so few milliseconds come to their turn.
void passTurns() {
    bool over = false;
    QTimer::singleShot(30, qApp, [&over] { over = true; });
    REQUIRE(QTest::qWaitFor([&] { return over; }));
}

} // namespace

TEST_CASE("With autosave on, an edit reaches the file without being asked for", "[app]") {
    TestWindow test;
    beginSaved(test, test.at(QStringLiteral("x.placewright")));
    CHECK_FALSE(test.action("file.save-automatically")->isChecked());
    test.choose("insert.place");
    passTurns();
    CHECK(isUnsaved(test));
    test.choose("file.save-automatically");
    CHECK(test.action("file.save-automatically")->isChecked());
    REQUIRE(QTest::qWaitFor([&] { return !isUnsaved(test); }));
    const auto stored = readWorkspaceFile(test.at(QStringLiteral("x.placewright")));
    REQUIRE(stored);
    CHECK(stored->workspace == test.workspace());
}

TEST_CASE("Autosave waits while a dialog is open or a mouse button is down", "[app]") {
    TestWindow test;
    beginSaved(test, test.at(QStringLiteral("x.placewright")));
    test.window().autosave().setOn(true);
    QDialog dialog(&test.window());
    dialog.setModal(true);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    test.choose("insert.place");
    passTurns();
    CHECK(isUnsaved(test));
    dialog.close();
    QTest::mousePress(test.window().windowHandle(), Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
    passTurns();
    CHECK(isUnsaved(test));
    QTest::mouseRelease(test.window().windowHandle(), Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
    REQUIRE(QTest::qWaitFor([&] { return !isUnsaved(test); }));
}

TEST_CASE("What has no file yet is not saved by itself", "[app]") {
    TestWindow test;
    test.window().autosave().setOn(true);
    test.window().autosave().setDelay(1);
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.choose("insert.place");
    passTurns();
    CHECK(isUnsaved(test));
    test.session().document().discardWork();
}

TEST_CASE("A failed autosave says so once and rests until the next Save", "[app]") {
    TestWindow test;
    const QString folder = test.at(QStringLiteral("drive"));
    QDir().mkpath(folder);
    beginSaved(test, folder + QStringLiteral("/x.placewright"));
    test.window().autosave().setOn(true);
    QStringList told;
    QObject::connect(&test.window().files(), &FileSession::autosaveFailed, &test.window(),
                     [&](const Error& error) { told.append(error.what); });
    // The drive goes away.
    REQUIRE(QDir().rename(folder, folder + QStringLiteral("-gone")));
    test.choose("insert.place");
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(test.window().statusBar()->currentMessage().startsWith(QStringLiteral("Not saved automatically")));
    test.choose("insert.place");
    passTurns();
    CHECK(told.size() == 1);
    CHECK(isUnsaved(test));

    REQUIRE(QDir().rename(folder + QStringLiteral("-gone"), folder));
    test.choose("file.save");
    CHECK_FALSE(isUnsaved(test));
    test.choose("insert.place");
    REQUIRE(QTest::qWaitFor([&] { return !isUnsaved(test); }));
    CHECK(told.size() == 1);
}
