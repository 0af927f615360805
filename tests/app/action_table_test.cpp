// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/shortcuts_dialog.h"
#include "tests/app/test_window.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

#include <catch2/catch.hpp>

#include <set>

using namespace placewright;

TEST_CASE("no two actions share keys, and each says what it does", "[app]") {
    TestWindow test;
    std::set<QString> keys;
    for (const ActionTable::Topic& topic : test.window().actions().topics())
        for (const QString& id : topic.actions) {
            const QAction* action = test.window().actions().at(id);
            CAPTURE(id.toStdString());
            CHECK_FALSE(action->text().isEmpty());
            CHECK((!action->statusTip().isEmpty() || id.startsWith(u"view.theme")));
            for (const QKeySequence& sequence : action->shortcuts())
                CHECK(keys.insert(sequence.toString()).second);
        }
    CHECK(keys.size() > 25);
}

TEST_CASE("every action stands in a menu, and no menu has the same Alt letter twice", "[app]") {
    TestWindow test;
    std::set<QString> inMenus;
    std::function<void(const QList<QAction*>&)> walk = [&](const QList<QAction*>& entries) {
        std::set<QChar> letters;
        for (QAction* entry : entries) {
            inMenus.insert(entry->objectName());
            const qsizetype mark = entry->text().indexOf(u'&');
            if (mark >= 0) {
                CAPTURE(entry->text().toStdString());
                CHECK(letters.insert(entry->text().at(mark + 1).toLower()).second);
            }
            if (entry->menu())
                walk(entry->menu()->actions());
        }
    };
    walk(test.window().menuBar()->actions());
    for (const ActionTable::Topic& topic : test.window().actions().topics())
        for (const QString& id : topic.actions) {
            CAPTURE(id.toStdString());
            CHECK(inMenus.count(id) == 1);
        }
}

TEST_CASE("every icon that an action names is there", "[app]") {
    TestWindow test;
    for (const ActionTable::Topic& topic : test.window().actions().topics())
        for (const QString& id : topic.actions) {
            const QIcon icon = test.window().actions().at(id)->icon();
            if (icon.isNull())
                continue;
            const QImage image = icon.pixmap(20, 20).toImage();
            bool inked = false;
            for (int y = 0; y < image.height() && !inked; ++y)
                for (int x = 0; x < image.width() && !inked; ++x)
                    inked = image.pixelColor(x, y).alpha() > 0;
            CAPTURE(id.toStdString());
            CHECK(inked);
        }
}

TEST_CASE("the page of shortcuts lists what has keys", "[app]") {
    TestWindow test;
    const ShortcutsDialog dialog(test.window().actions());
    const auto* tree = dialog.findChild<QTreeWidget*>();
    REQUIRE(tree);
    CHECK(tree->findItems(QStringLiteral("Save"), Qt::MatchExactly | Qt::MatchRecursive).size() == 1);
    CHECK(tree->findItems(QStringLiteral("Delete"), Qt::MatchExactly | Qt::MatchRecursive).size() == 1);
}
