// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/model/random_edits.h"
#include "tests/views_structure/structure_window.h"
#include "views/notes/parked_questions.h"
#include "views/structure/workshop/rounds.h"
#include "views/structure/workshop/stage.h"

#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace placewright;
using test::randomEdit;

namespace {

/// What the window shows, made up of all that has been painted one part after another.
QImage onScreen(StructureWindow& window) {
    return window.view.screen()->grabWindow(window.view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The same painted at once.
QImage afresh(StructureWindow& window) {
    return window.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels differ by more than the softening of an edge at another clip can make up.
int differing(const QImage& a, const QImage& b) {
    REQUIRE(a.size() == b.size());
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                       std::abs(qBlue(one) - qBlue(other))});
            count += most > 24 ? 1 : 0;
        }
    return count;
}

} // namespace

TEST_CASE("What is painted part by part is what would be painted at once") {
    const unsigned seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random(seed);
    StructureWindow window;
    window.settle();
    REQUIRE(differing(onScreen(window), afresh(window)) == 0);
    for (int step = 0; step < 40; ++step) {
        CAPTURE(seed, step);
        switch (random() % 8) {
        case 6:
            window.view.setZoom(window.view.zoom() * (random() % 2 ? 1.4 : 0.8), QPointF(200, 150));
            break;
        case 7:
            window.view.horizontalScrollBar()->setValue(static_cast<int>(random() % 400));
            window.view.verticalScrollBar()->setValue(static_cast<int>(random() % 300));
            break;
        case 0:
            window.session.select({id("north")});
            break;
        case 1:
            window.session.select({id("south"), id("partner-trust")});
            break;
        case 2:
            window.session.select({});
            break;
        case 3:
            if (const auto edit = rename(window.design(), id("south"), QStringLiteral("Previewed %1").arg(step))) {
                window.session.setPreview(*edit);
                window.settle();
                window.session.setPreview({});
            }
            break;
        default:
            window.session.apply(randomEdit(window.session.document().workspace(), random));
        }
        window.settle();
        REQUIRE(differing(onScreen(window), afresh(window)) == 0);
    }
}

namespace {

/// Where a widget is painted from now on.
class PaintedRegion : public QObject {
public:
    explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
    QRegion region;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

TEST_CASE("A name changed on a drawing leaves the rest of the window alone") {
    StructureWindow window;
    window.settle();
    const PaintedRegion painted(*window.view.viewport());
    window.session.apply(rename(window.design(), id("north"), QStringLiteral("Northern")));
    window.settle();
    CHECK(painted.region.intersects(window.view.toView(window.rect(QStringLiteral("north"))).toRect()));
    CHECK_FALSE(painted.region.intersects(window.view.toView(window.rect(QStringLiteral("partnership"))).toRect()));
}

TEST_CASE("A parked question and the number of a round come and go with what they are about") {
    StructureWindow window;
    window.settle();
    const auto isAsPainted = [&] {
        window.settle();
        return differing(onScreen(window), afresh(window)) == 0;
    };
    const auto parked = parkQuestion(window.design(), id("north"), QStringLiteral("Who chairs it?"),
                                     QStringLiteral("2026-11-27"));
    REQUIRE(parked);
    const QImage before = onScreen(window);
    REQUIRE(window.session.apply(parked->edit));
    CHECK(isAsPainted());
    CHECK(differing(before, onScreen(window)) > 0);
    window.session.undo();
    CHECK(isAsPainted());
    CHECK(differing(before, onScreen(window)) == 0);

    window.view.stage().rounds().begin();
    // Nothing of the drawing but the number shows that a purpose was written.
    REQUIRE(window.session.apply(
        setField(window.design(), id("partnership"), QStringLiteral("purpose"), QStringLiteral("To lead together"))));
    CHECK(isAsPainted());
    CHECK(differing(before, onScreen(window)) > 0);
    window.session.undo();
    window.session.select({}); // Undo shows what it changed.
    CHECK(isAsPainted());
    CHECK(differing(before, onScreen(window)) == 0);
}

TEST_CASE("A drawing that is scrolled paints only what comes into sight") {
    StructureWindow window;
    window.view.setZoom(1.5, QPointF(10, 10));
    window.settle();
    const QRect all = window.view.viewport()->rect();
    REQUIRE(window.view.verticalScrollBar()->maximum() > 40);
    window.view.verticalScrollBar()->setValue(0);
    window.settle();
    const PaintedRegion painted(*window.view.viewport());
    window.view.verticalScrollBar()->setValue(30);
    window.settle();
    CHECK(painted.region.intersects(QRect(0, all.bottom() - 20, all.width(), 20)));
    CHECK_FALSE(painted.region.contains(QPoint(10, all.height() / 3)));
}
