// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;
using Texts = std::vector<QString>;

TEST_CASE("A click selects, Ctrl and Shift add and take away, empty ground clears") {
    StructureWindow window;
    window.click(window.edge(QStringLiteral("north")));
    CHECK(window.selected() == Texts{QStringLiteral("north")});
    window.click(window.edge(QStringLiteral("south")), Qt::ControlModifier);
    CHECK(window.selected() == Texts{QStringLiteral("north"), QStringLiteral("south")});
    window.click(window.edge(QStringLiteral("north")), Qt::ShiftModifier);
    CHECK(window.selected() == Texts{QStringLiteral("south")});
    window.click(window.ground());
    CHECK(window.selected().empty());
}

TEST_CASE("A seat inside a box is selected by itself") {
    StructureWindow window;
    window.click(window.middle(QStringLiteral("partner-trust")));
    CHECK(window.selected() == Texts{QStringLiteral("partner-trust")});
}

TEST_CASE("A click on one of several selected boxes leaves that one") {
    StructureWindow window;
    window.session.select({id("north"), id("south")});
    window.click(window.edge(QStringLiteral("south")));
    CHECK(window.selected() == Texts{QStringLiteral("south")});
}

TEST_CASE("A lasso from empty ground selects the boxes it encloses") {
    StructureWindow window;
    const QRectF both = window.rect(QStringLiteral("north")) | window.rect(QStringLiteral("south"));
    // Left of the boxes, in the band of their tier.
    const QPoint from = window.view.toView(both.topLeft() - QPointF(20, 4)).toPoint();
    const QPoint to = window.view.toView(both.bottomRight() + QPointF(4, 4)).toPoint();
    window.drag(from, to);
    CHECK(window.selected() == Texts{QStringLiteral("north"), QStringLiteral("south")});
    CHECK_FALSE(window.session.document().canUndo());
}

TEST_CASE("Alt and a drag inside a box selects seats in it") {
    StructureWindow window;
    const QRectF seats = window.rect(QStringLiteral("partner-trust")) | window.rect(QStringLiteral("partner-council"));
    window.drag(window.view.toView(seats.topLeft() - QPointF(5, 5)).toPoint(),
                window.view.toView(seats.bottomRight() + QPointF(5, 5)).toPoint(), Qt::AltModifier);
    CHECK(window.selected() == Texts{QStringLiteral("partner-council"), QStringLiteral("partner-trust")});
}

TEST_CASE("Ctrl+A selects every box and nothing inside them") {
    StructureWindow window;
    window.key(Qt::Key_A, Qt::ControlModifier);
    const Texts all = window.selected();
    CHECK(std::find(all.begin(), all.end(), QStringLiteral("partnership")) != all.end());
    CHECK(std::find(all.begin(), all.end(), QStringLiteral("together")) != all.end());
    CHECK(std::find(all.begin(), all.end(), QStringLiteral("partner-trust")) == all.end());
}

TEST_CASE("A selection made elsewhere is where the keyboard goes on from") {
    StructureWindow window;
    window.session.select({id("south")});
    REQUIRE(window.view.currentItem() >= 0);
    CHECK(window.view.items().at(window.view.currentItem()).subject == id("south"));
}

TEST_CASE("Selecting an organisation marks its seats on the drawing") {
    StructureWindow window;
    window.session.select({});
    window.settle();
    const QImage before = window.view.viewport()->grab().toImage();
    window.session.select({id("council")});
    window.settle();
    const QImage after = window.view.viewport()->grab().toImage();
    for (const char* seat : {"partner-council", "north-council", "south-council"}) {
        const QRect around = window.view.toView(window.rect(QString::fromLatin1(seat))).toRect().adjusted(-4, -4, 4, 4);
        CHECK(before.copy(around) != after.copy(around));
    }
    const QRect other = window.view.toView(window.rect(QStringLiteral("partner-trust"))).toRect();
    CHECK(before.copy(other) == after.copy(other));
}

TEST_CASE("A name is edited where it stands") {
    StructureWindow window;
    window.session.select({id("north")});
    window.key(Qt::Key_F2);
    auto* editor = window.view.findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("North"));

    SECTION("Enter takes the new name, in one step to undo") {
        QTest::keyClicks(editor, QStringLiteral("Uplands"));
        window.key(Qt::Key_Return);
        CHECK(window.design().nameOf(id("north")) == QStringLiteral("Uplands"));
        CHECK(window.view.hasFocus());
        window.session.undo();
        CHECK(window.design().nameOf(id("north")) == QStringLiteral("North"));
        CHECK_FALSE(window.session.document().canUndo());
    }
    SECTION("Escape keeps the old one") {
        QTest::keyClicks(editor, QStringLiteral("Uplands"));
        window.key(Qt::Key_Escape);
        CHECK(window.design().nameOf(id("north")) == QStringLiteral("North"));
        CHECK(window.view.findChild<QLineEdit*>() == nullptr);
        CHECK_FALSE(window.session.document().canUndo());
    }
    SECTION("A click elsewhere takes it") {
        QTest::keyClicks(editor, QStringLiteral("Uplands"));
        window.view.setFocus(Qt::MouseFocusReason);
        window.settle();
        CHECK(window.design().nameOf(id("north")) == QStringLiteral("Uplands"));
    }
}

TEST_CASE("A double click on a title edits it") {
    StructureWindow window;
    const QRectF box = window.rect(QStringLiteral("south"));
    const QPoint title = window.view.toView(box.topLeft() + QPointF(28, 28)).toPoint();
    QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {}, title);
    QTest::mouseRelease(window.view.viewport(), Qt::LeftButton, {}, title);
    window.settle();
    auto* editor = window.view.findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("South"));
}

TEST_CASE("The tag of a place's form opens the five forms and changes it") {
    StructureWindow window;
    const auto& picture = window.view.picture();
    QPoint tag;
    for (int mark = 0; mark < picture.size(); ++mark)
        if (picture.subjectOf(mark) == id("north") && picture.at(mark).fill == ThemeRole::pill)
            tag = window.view.toView(picture.at(mark).rect.center()).toPoint();
    REQUIRE_FALSE(tag.isNull());
    window.click(tag);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 5);
    CHECK(menu->actions().at(0)->isChecked());
    menu->actions().at(2)->trigger();
    menu->close();
    window.settle();
    CHECK(window.design().get<Place>(id("north"))->forms == std::vector{PlaceForm::jointCommittee});
    window.session.undo();
    CHECK(window.design().get<Place>(id("north"))->forms == std::vector{PlaceForm::consultativeForum});
}

TEST_CASE("Findings show as badges") {
    StructureWindow window;
    QHash<Id, FindingCount> counts;
    counts[id("north")] = {2, 1};
    window.view.setFindingCounts(counts);
    window.settle();
    const auto& marks = window.view.picture().marks();
    const auto badges =
        std::count_if(marks.begin(), marks.end(), [](const Mark& m) { return m.kind == MarkKind::badge; });
    CHECK(badges == 2);
}
