// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views_structure/structure_window.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace placewright;

namespace {

void wheel(StructureWindow& window, QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, window.view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(window.view.viewport(), &event);
}

} // namespace

TEST_CASE("Zoom to fit shows all of the drawing and goes on doing so when the window changes") {
    StructureWindow window;
    window.view.setZoom(3, QPointF(100, 100));
    CHECK_FALSE(window.view.sight().contains(window.view.picture().bounds()));
    window.key(Qt::Key_0);
    CHECK(window.view.sight().contains(window.view.picture().bounds()));
    CHECK(window.view.horizontalScrollBar()->maximum() == 0);
    window.view.resize(900, 700);
    window.settle();
    CHECK(window.view.sight().contains(window.view.picture().bounds()));
}

TEST_CASE("Zooming by the wheel keeps what is under the pointer") {
    StructureWindow window;
    window.view.setZoom(2, QPointF(700, 450));
    const QPointF at(500, 300);
    const QPointF held = window.view.toPicture(at);
    QSignalSpy told(&window.view, &Canvas::zoomChanged);
    wheel(window, at, 120, Qt::ControlModifier);
    CHECK(window.view.zoom() == Approx(2.5));
    CHECK(told.count() == 1);
    const QPointF now = window.view.toPicture(at);
    CHECK(std::abs(now.x() - held.x()) < 0.5);
    CHECK(std::abs(now.y() - held.y()) < 0.5);
}

TEST_CASE("Zoom has limits both ways") {
    StructureWindow window;
    for (int i = 0; i < 60; ++i)
        window.view.zoomIn();
    const double most = window.view.zoom();
    CHECK(most <= 8);
    for (int i = 0; i < 120; ++i)
        window.view.zoomOut();
    CHECK(window.view.zoom() > 0.04);
    CHECK(window.view.zoom() < 0.5);
}

TEST_CASE("Keys zoom, the wheel alone scrolls") {
    StructureWindow window;
    window.key(Qt::Key_1);
    CHECK(window.view.zoom() == 1);
    window.key(Qt::Key_Plus);
    CHECK(window.view.zoom() == Approx(1.25));
    window.key(Qt::Key_Minus);
    CHECK(window.view.zoom() == Approx(1));
    window.view.setZoom(3, QPointF(0, 0));
    window.view.verticalScrollBar()->setValue(200);
    const double top = window.view.sight().top();
    wheel(window, {400, 300}, -120, Qt::NoModifier);
    CHECK(window.view.sight().top() > top);
    CHECK(window.view.zoom() == 3);
}

TEST_CASE("Dragging with the middle button or with Space moves the drawing") {
    StructureWindow window;
    window.view.setZoom(3, QPointF(700, 450));
    const QPointF before = window.view.sight().topLeft();
    SECTION("middle button") {
        QTest::mousePress(window.view.viewport(), Qt::MiddleButton, {}, {600, 400});
        window.move({560, 380});
        QTest::mouseRelease(window.view.viewport(), Qt::MiddleButton, {}, {560, 380});
    }
    SECTION("Space") {
        QTest::keyPress(&window.view, Qt::Key_Space);
        window.press({600, 400});
        window.move({560, 380});
        window.release({560, 380});
        QTest::keyRelease(&window.view, Qt::Key_Space);
    }
    CHECK(window.view.sight().left() == Approx(before.x() + 40.0 / 3));
    CHECK(window.view.sight().top() == Approx(before.y() + 20.0 / 3));
    CHECK(window.selected().empty());
}

TEST_CASE("An edit leaves the drawing where it is on screen") {
    StructureWindow window;
    window.view.setZoom(2, window.view.toView(window.rect(QStringLiteral("north")).center()));
    window.settle();
    const QPointF before = window.view.sight().center();
    window.session.select({id("north-council")});
    window.view.removeSelected();
    window.settle();
    CHECK(window.view.zoom() == 2);
    CHECK(std::abs(window.view.sight().center().x() - before.x()) < 1);
    CHECK(std::abs(window.view.sight().center().y() - before.y()) < 1);
}
