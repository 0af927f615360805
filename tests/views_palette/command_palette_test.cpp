// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/command_palette.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

struct OpenPalette {
    QString done;
    QWidget home;
    QPointer<CommandPalette> palette;

    OpenPalette() {
        const auto entry = [this](const char* title, bool possible = true) {
            return PaletteEntry{.title = QString::fromLatin1(title),
                                .possible = possible,
                                .offered = possible,
                                .run = [this, what = QString::fromLatin1(title)] { done = what; }};
        };
        std::vector<PaletteEntry> entries{entry("Zoom in"), entry("Zoom out"), entry("Undo", false), entry("Board")};
        home.resize(900, 600);
        home.show();
        palette = new CommandPalette(
            std::move(entries),
            [this](const QString& typed) {
                return typed.startsWith(u"add ")
                           ? std::vector<PaletteEntry>{{.title = typed, .run = [this, typed] { done = typed; }}}
                           : std::vector<PaletteEntry>();
            },
            QStringLiteral("hint"), &home);
        palette->open();
    }

    QLineEdit* field() const { return palette->findChild<QLineEdit*>(); }
    QStringList rows() const {
        QStringList titles;
        const QAbstractItemModel* model = palette->findChild<QListView*>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    void key(Qt::Key key) {
        QTest::keyClick(field(), key);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the palette runs the row chosen by keys and closes", "[palette]") {
    OpenPalette open;
    CHECK(open.rows() == QStringList{QStringLiteral("Zoom in"), QStringLiteral("Zoom out"), QStringLiteral("Board")});
    QTest::keyClicks(open.field(), QStringLiteral("zoom"));
    CHECK(open.rows() == QStringList{QStringLiteral("Zoom in"), QStringLiteral("Zoom out")});
    open.key(Qt::Key_Down);
    CHECK(open.field()->accessibleDescription() == QStringLiteral("Zoom out"));
    open.key(Qt::Key_Return);
    CHECK(open.done == QStringLiteral("Zoom out"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(open.palette);
}

TEST_CASE("a sentence stands above what has its words in the name", "[palette]") {
    OpenPalette open;
    QTest::keyClicks(open.field(), QStringLiteral("add board"));
    CHECK(open.rows().first() == QStringLiteral("add board"));
    open.key(Qt::Key_Enter);
    CHECK(open.done == QStringLiteral("add board"));
}

TEST_CASE("what can't be done now is found but not done", "[palette]") {
    OpenPalette open;
    QTest::keyClicks(open.field(), QStringLiteral("undo"));
    CHECK(open.rows() == QStringList{QStringLiteral("Undo")});
    open.key(Qt::Key_Return);
    CHECK(open.done.isEmpty());
    CHECK(open.palette);
}

TEST_CASE("a name that isn't there is said, and Escape does nothing but close", "[palette]") {
    OpenPalette open;
    QTest::keyClicks(open.field(), QStringLiteral("qqq"));
    CHECK(open.rows().isEmpty());
    CHECK(open.palette->findChild<QLabel*>()->text().contains(QStringLiteral("qqq")));
    open.key(Qt::Key_Return);
    CHECK(open.palette);
    open.key(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(open.palette);
    CHECK(open.done.isEmpty());
}
