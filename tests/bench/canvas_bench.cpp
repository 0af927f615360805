// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as JSON, how much processor time frames of the drawing take at 1920x1080 on a screen that is only memory, at the scale of
// England: 42 systems in one workspace.
#include "tests/bench/generated_workspace.h"
#include "tests/bench/timing.h"
#include "views/drawing/painter.h"
#include "views/drawing/structure_picture.h"
#include "views/structure/structure_view.h"
#include "views/systems/systems_view.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <malloc.h>
#include <random>

using namespace placewright;
using namespace placewright::bench;

namespace {

constexpr int acrossEngland = 7;

/// All systems side by side, as one list.
DisplayList england(const Design& design) {
    DisplayList all;
    QPointF at;
    double lowest = 0;
    int column = 0;
    for (const auto& [id, system] : design.table<System>()) {
        const DisplayList one = structurePicture(design, {.system = id});
        if (column++ == acrossEngland) {
            at = QPointF(0, lowest + 200);
            column = 1;
        }
        const QRectF bounds = one.bounds();
        all.append(one, at - bounds.topLeft());
        at.rx() += bounds.width() + 200;
        lowest = std::max(lowest, at.y() + bounds.height());
    }
    return all;
}

double allocated() {
    return static_cast<double>(mallinfo2().uordblks) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QApplication app(argc, argv);
    const Workspace national = generate(nationalSize());
    const Design design(national, national.optionsInOrder().front());
    QImage frame(1920, 1080, QImage::Format_RGB32);
    QJsonObject out;

    const double before = allocated();
    const DisplayList all = england(design);
    (void)all.marksIn(QRectF(0, 0, 1, 1)); // The index counts as well.
    out.insert(QStringLiteral("nationalMarks"), all.size());
    out.insert(QStringLiteral("nationalListMegabytes"), allocated() - before);
    const QRectF bounds = all.bounds();
    const double fit = std::min(1920 / bounds.width(), 1080 / bounds.height());
    const auto painted = [&](double scale, QPointF corner) {
        QPainter painter(&frame);
        painter.fillRect(frame.rect(), Qt::white);
        painter.scale(scale, scale);
        painter.translate(-corner);
        PaintOptions options;
        options.clip = QRectF(corner, QSizeF(frame.size()) / scale);
        options.scale = scale;
        paint(painter, all, printTheme(), options);
    };
    painted(fit, bounds.topLeft());
    out.insert(QStringLiteral("nationalWholeFrame"), json(processorTimed(40, [&](int) { painted(fit, bounds.topLeft()); })));
    std::mt19937 random(1);
    std::vector<QPointF> points;
    for (int i = 0; i < 10000; ++i)
        points.emplace_back(bounds.left() + bounds.width() * (static_cast<double>(random() % 10000) / 10000),
                            bounds.top() + bounds.height() * (static_cast<double>(random() % 10000) / 10000));
    int met = 0;
    const Times picking = processorTimed(5, [&](int) {
        for (const QPointF& point : points)
            met += all.hitTest(point).has_value() ? 1 : 0;
    });
    out.insert(QStringLiteral("pickMs"), picking.median / static_cast<double>(points.size()));
    out.insert(QStringLiteral("pickedShare"), met / 5.0 / static_cast<double>(points.size()));

    Session session(Document::untitled(national));
    StructureView view(session);
    const Times opening = processorTimed(1, [&](int) {
        view.resize(1920, 1080);
        view.refreshNow();
        view.zoomToFit();
        view.render(&frame);
    });
    out.insert(QStringLiteral("firstDrawingAndFrameMs"), opening.median);
    const QPointF middle = view.picture().bounds().center();
    const auto frames = [&](const auto& step) {
        step(0);
        view.render(&frame);
        return json(processorTimed(60, [&](int i) {
            step(i);
            view.render(&frame);
        }));
    };
    const auto panned = [&](double zoom) {
        return [&view, middle, zoom](int i) { view.lookAt(middle + QPointF(4 * (i % 60 - 30), 2 * (i % 30)), zoom); };
    };
    out.insert(QStringLiteral("systemWholeFrame"), frames([&](int) { view.zoomToFit(); }));
    out.insert(QStringLiteral("systemPannedAt100"), frames(panned(1)));
    out.insert(QStringLiteral("systemPannedAt200"), frames(panned(2)));
    out.insert(QStringLiteral("systemPannedFar"), frames(panned(0.3)));
    out.insert(QStringLiteral("systemZoomed"), frames([&](int i) { view.lookAt(middle, 0.5 * std::pow(1.03, i)); }));
    out.insert(QStringLiteral("systemZoomedFar"), frames([&](int i) { view.lookAt(middle, 0.2 * std::pow(1.01, i)); }));

    SystemsView grid(session);
    grid.resize(1920, 1080);
    const auto gridPainted = [&](int) { grid.render(&frame); };
    const Times gridOpening = processorTimed(1, [&](int) {
        grid.show();
        grid.zoomToFit();
        grid.render(&frame);
    });
    out.insert(QStringLiteral("systemsFirstFrameMs"), gridOpening.median);
    out.insert(QStringLiteral("systemsFrame"), json(processorTimed(40, gridPainted)));
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    session.document().discardWork();
    return 0;
}
