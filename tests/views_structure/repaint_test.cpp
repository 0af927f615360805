// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/structure.h"
#include "tests/model/random_edits.h"
#include "tests/views_structure/structure_window.h"

#include <QPaintEvent>
#include <QScreen>
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
    for (int step = 0; step < 25; ++step) {
        CAPTURE(seed, step);
        switch (random() % 6) {
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

TEST_CASE("A name changed on a drawing leaves the rest of the window alone") {
    StructureWindow window;
    window.settle();
    QRegion painted;
    class Watch : public QObject {
    public:
        explicit Watch(QRegion& into) : m_into(into) {}
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint)
                m_into += static_cast<QPaintEvent*>(event)->region();
            return false;
        }

    private:
        QRegion& m_into;
    } watch(painted);
    window.view.viewport()->installEventFilter(&watch);
    window.session.apply(rename(window.design(), id("north"), QStringLiteral("Northern")));
    window.settle();
    CHECK(painted.intersects(window.view.toView(window.rect(QStringLiteral("north"))).toRect()));
    CHECK_FALSE(painted.intersects(window.view.toView(window.rect(QStringLiteral("partnership"))).toRect()));
}
