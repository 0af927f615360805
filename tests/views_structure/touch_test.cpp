// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPointingDevice>
#include <QStyleHints>
#include <QTest>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

/// Fingers on the drawing.
class Fingers {
public:
    explicit Fingers(StructureWindow& window) : m_window(window) {
        // Within the screen there is when nobody sees it: fingers reach no further.
        window.view.resize(780, 700);
        window.settle();
    }

    void down(int finger, QPoint at) { QTest::touchEvent(m_window.view.viewport(), device()).press(finger, at); }
    void to(QPoint at) { QTest::touchEvent(m_window.view.viewport(), device()).move(0, at); }
    void up(QPoint at) {
        QTest::touchEvent(m_window.view.viewport(), device()).release(0, at);
        m_window.settle();
    }
    void tap(QPoint at) {
        down(0, at);
        up(at);
    }
    void secondDown(QPoint first, QPoint at) {
        QTest::touchEvent(m_window.view.viewport(), device()).move(0, first).press(1, at);
    }
    void bothTo(QPoint one, QPoint other) {
        QTest::touchEvent(m_window.view.viewport(), device()).move(0, one).move(1, other);
    }
    void bothUp(QPoint one, QPoint other) {
        QTest::touchEvent(m_window.view.viewport(), device()).release(0, one).release(1, other);
        m_window.settle();
    }

private:
    static QPointingDevice* device() {
        static QPointingDevice* const screen = QTest::createTouchDevice();
        return screen;
    }
    StructureWindow& m_window;
};

} // namespace

TEST_CASE("A tap selects, and a tap on the ground lets go") {
    StructureWindow window;
    Fingers fingers(window);
    fingers.tap(window.edge(QStringLiteral("north")));
    CHECK(window.selected() == std::vector<QString>{QStringLiteral("north")});
    fingers.tap(window.ground());
    CHECK(window.selected().empty());
}

TEST_CASE("A finger drags a box, and its way is one edit") {
    StructureWindow window;
    Fingers fingers(window);
    const QRectF before = window.rect(QStringLiteral("south"));
    const QPoint at = window.edge(QStringLiteral("south"));
    fingers.down(0, at);
    fingers.to(at + QPoint(-20, 20));
    fingers.to(at + QPoint(-40, 60));
    fingers.up(at + QPoint(-40, 60));
    CHECK(window.rect(QStringLiteral("south")).top() > before.top() + 20);
    window.session.undo();
    window.settle();
    CHECK(window.rect(QStringLiteral("south")) == before);
}

TEST_CASE("A finger held still opens the context menu of what is under it") {
    StructureWindow window;
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(1);
    Fingers fingers(window);
    const QPoint at = window.edge(QStringLiteral("north"));
    fingers.down(0, at);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    CHECK(window.selected() == std::vector<QString>{QStringLiteral("north")});
    QApplication::activePopupWidget()->close();
    fingers.up(at);
    CHECK_FALSE(window.view.isGesturing());
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(800);
}

TEST_CASE("Two fingers zoom about their middle and move the drawing, and drop what one was dragging") {
    StructureWindow window;
    Fingers fingers(window);
    window.view.setZoom(2, QPointF(400, 350));
    const QPointF held = window.view.toPicture(QPointF(400, 300));
    fingers.down(0, QPoint(300, 300));
    fingers.secondDown(QPoint(300, 300), QPoint(500, 300));
    fingers.bothTo(QPoint(250, 300), QPoint(550, 300));
    CHECK(window.view.zoom() == Approx(3).epsilon(0.02));
    CHECK(QLineF(window.view.toPicture(QPointF(400, 300)), held).length() < 2);
    fingers.bothTo(QPoint(220, 270), QPoint(520, 270));
    CHECK(window.view.zoom() == Approx(3).epsilon(0.02));
    CHECK(QLineF(window.view.toPicture(QPointF(370, 270)), held).length() < 2);
    fingers.bothUp(QPoint(220, 270), QPoint(520, 270));

    window.view.zoomToFit();
    const QPoint box = window.edge(QStringLiteral("south"));
    fingers.down(0, box);
    fingers.to(box + QPoint(-40, 40));
    CHECK(window.view.isGesturing());
    fingers.secondDown(box + QPoint(-40, 40), box + QPoint(-90, 90));
    CHECK_FALSE(window.view.isGesturing());
    fingers.bothUp(box + QPoint(-40, 40), box + QPoint(-90, 90));
    CHECK(window.design().table<Placement>().empty());
}
