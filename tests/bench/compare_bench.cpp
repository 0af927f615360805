// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/comparison.h"
#include "model/options/option_difference.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/paintings.h"
#include "tests/bench/timing.h"
#include "views/compare/canvas_row.h"
#include "views/compare/compare_bar.h"
#include "views/compare/compare_view.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

using namespace placewright;
using namespace placewright::bench;

namespace {

/// Options that differ in every tenth seat and decision, as two designs of one system do.
void growApart(Workspace& workspace) {
    const std::vector<Id> options = workspace.optionsInOrder();
    for (std::size_t i = 1; i < options.size(); ++i) {
        auto& seats = std::get<Table<Seat>>(workspace.contents[options[i]]);
        std::size_t count = 0;
        for (auto& [id, seat] : seats)
            if (++count % 10 == i % 10)
                seat.title = QStringLiteral("Changed in option %1").arg(i);
    }
}

} // namespace

/// Prints what comparing costs as JSON, all taken in this one run.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QApplication app(argc, argv);

    Workspace largest = generate(largestSize());
    growApart(largest);
    const std::vector<Id> many = largest.optionsInOrder();
    const Times difference = timed(100, [&](int) { optionDifference(largest, many[0], many[1]); });
    const Times words = timed(20, [&](int) { compareOptions(largest, many[0], many[1]); });

    Size size = typicalSize();
    size.options = 5;
    Workspace typical = generate(size);
    growApart(typical);
    Session session(Document::untitled(typical));
    const Times opened = timed(10, [&](int) {
        CompareView view(session);
        view.bar()->follow(session.document().workspace(), session.listedOptions(), session.option());
        view.bar()->setOptions(session.document().workspace().optionsInOrder());
        view.resize(1920, 1080);
        view.refreshNow();
        QPixmap frame(view.size());
        view.render(&frame);
    });

    CompareView view(session);
    view.bar()->follow(session.document().workspace(), session.listedOptions(), session.option());
    view.bar()->setOptions(session.document().workspace().optionsInOrder());
    view.resize(1920, 1080);
    view.show();
    QApplication::processEvents();
    view.row()->zoomActual();
    CompareCanvas& first = *view.row()->canvases().front();
    QApplication::processEvents();
    Paintings last(*view.row()->canvases().back()->viewport());
    const Times panned = timed(60, [&](int i) {
        first.lookAt(first.sight().center() + QPointF(i % 2 ? 40 : -40, i % 20 < 10 ? 25 : -25), first.zoom());
        last.awaitOne();
    });
    session.document().discardWork();

    const QJsonObject figures{{QStringLiteral("differenceOfLargest"), json(difference)},
                              {QStringLiteral("comparisonOfLargestInWords"), json(words)},
                              {QStringLiteral("fiveTypicalOpened"), json(opened)},
                              {QStringLiteral("fiveTypicalPanned"), json(panned)}};
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
