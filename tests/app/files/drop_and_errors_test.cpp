// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start/welcome_page.h"
#include "tests/app/test_window.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

bool drop(QWidget& target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
    return dropped.isAccepted();
}

} // namespace

TEST_CASE("a file dragged onto the window opens", "[app]") {
    TestWindow test;
    CHECK(drop(test.window(), QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/testbourne.json")));
    test.settle();
    REQUIRE(test.window().session());
    CHECK(test.session().document().title().contains(QStringLiteral("Testbourne")));
    CHECK_FALSE(drop(test.window(), QStringLiteral("/tmp/picture.png")));
}

TEST_CASE("a file that can't be opened is named in one message, and the welcome page stays", "[app]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("broken.placewright"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a workspace");
    file.close();
    QString said;
    WhenAsked message("errorBox", [&](QDialog& dialog) {
        const auto& box = static_cast<QMessageBox&>(dialog);
        said = box.text() + box.informativeText();
        dialog.accept();
    });
    test.window().openAtStart(path);
    test.settle();
    CHECK(message.wasAsked());
    CHECK(said.contains(QStringLiteral("broken.placewright")));
    CHECK_FALSE(test.window().session());
    CHECK(test.find<WelcomePage>("welcomePage")->isVisible());
}

TEST_CASE("what can be read of a damaged file is offered and opens as new work", "[app]") {
    TestWindow test;
    const QString path = test.at(QStringLiteral("damaged.placewright"));
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    REQUIRE(test.window().files().saveAs(path));
    REQUIRE(test.window().files().close());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 length = file.size() - 20'000;
    REQUIRE(file.resize(length));
    file.close();
    QString said;
    WhenAsked question("salvageQuestion", [&](QDialog& dialog) {
        said = static_cast<QMessageBox&>(dialog).informativeText();
        press(dialog, QStringLiteral("Open what can be read"));
    });
    CHECK(test.window().files().open(path));
    test.settle();
    CHECK(question.wasAsked());
    CHECK(said.contains(QStringLiteral("entries could be read")));
    REQUIRE(test.window().session());
    CHECK(test.session().document().path().isEmpty());
    CHECK(test.workspace().organisations.size() > 5);
    CHECK(QFileInfo(path).size() == length);
}

TEST_CASE("a file that can't be opened leaves what is open", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    WhenAsked message("errorBox", [](QDialog& dialog) { dialog.accept(); });
    CHECK_FALSE(test.window().files().open(test.at(QStringLiteral("nowhere.placewright"))));
    test.settle();
    CHECK(message.wasAsked());
    CHECK(test.window().session());
}

TEST_CASE("an edit that can't be says why", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    WhenAsked message("errorBox", [](QDialog& dialog) { dialog.accept(); });
    CHECK_FALSE(test.session().apply(tl::unexpected<Error>(Error{QStringLiteral("it can't"), {}, {}, {}})));
    CHECK(message.wasAsked());
}

TEST_CASE("a folder that isn't there any more can't be saved to, and the work is kept", "[app]") {
    TestWindow test;
    REQUIRE(test.window().files().newFromExample(QStringLiteral("blmk")));
    test.choose("insert.place");
    const Workspace edited = test.workspace();
    WhenAsked message("errorBox", [](QDialog& dialog) { dialog.accept(); });
    CHECK_FALSE(test.window().files().saveAs(test.at(QStringLiteral("no/folder/x.placewright"))));
    test.settle();
    CHECK(message.wasAsked());
    CHECK(test.workspace() == edited);
    CHECK(test.window().isWindowModified());
    test.session().document().discardWork();
}
