// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"
#include "model/edits/structure.h"
#include "model/layout/tiered_layout.h"
#include "tests/bench/dot_times.h"
#include "tests/bench/generated_graph.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/paintings.h"
#include "tests/bench/timing.h"
#include "views/drawing/map/map_picture.h"
#include "views/drawing/structure_picture.h"
#include "views/drawing/text/fonts.h"
#include "views/drawing/writing/pdf_writer.h"
#include "views/structure/structure_view.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace placewright;
using namespace placewright::bench;

namespace {

/// An edit as a person makes it, until the findings are refreshed and the frame is on the window; and what of it each step
/// takes.
QJsonObject editToPainted(const Workspace& workspace) {
    Session session(Document::untitled(workspace));
    FindingsUpdater updater(session);
    StructureView view(session);
    view.resize(1920, 1080);
    view.show();
    Paintings paintings(*view.viewport());
    const auto frame = [&] { paintings.awaitOne(); };
    updater.update();
    frame();
    const auto places = inOrder(session.design().table<Place>());
    const Id place = places.front()->id;
    int edits = 0;
    const auto edit = [&] {
        session.apply(rename(session.design(), place, QStringLiteral("Place renamed %1 times").arg(++edits)));
    };
    const auto settle = [&] {
        updater.update();
        QCoreApplication::processEvents();
    };
    QJsonObject out = json(timed(100, [&](int) {
        edit();
        updater.update();
        frame();
    }));
    out.insert(QStringLiteral("apply"), json(timed(20, [&](int) { edit(); }, settle)));
    settle();
    out.insert(QStringLiteral("findings"), json(timed(20, [&](int) { updater.update(); }, edit)));
    settle();
    out.insert(QStringLiteral("picture"), json(timed(20, [&](int) { view.refreshNow(); }, edit)));
    settle();
    out.insert(QStringLiteral("paint"), json(timed(20, [&](int) { frame(); },
                                                   [&] {
                                                       settle();
                                                       edit();
                                                       updater.update();
                                                       view.refreshNow();
                                                   })));
    session.document().discardWork();
    return out;
}

/// Arranging the boxes of one system and of 42, texts measured beforehand, and `dot` on the same graph.
QJsonObject layouts(const Workspace& typical) {
    const Workspace national = generate(nationalSize());
    const Design design(typical, typical.optionsInOrder().front());
    const Design all(national, national.optionsInOrder().front());
    const StructureOptions options{.system = design.table<System>().begin()->first};
    (void)structurePicture(design, options); // Texts are measured once and remembered.
    const Times picture = timed(30, [&](int) { structurePicture(design, options); });
    const Times systems = timed(3, [&](int) {
        for (const auto& [id, system] : all.table<System>())
            structurePicture(all, {.system = id});
    });
    const LayoutInput typicalBoxes = structureLayout(design, options);
    std::vector<LayoutInput> boxesOfAll;
    for (const auto& [id, system] : all.table<System>())
        boxesOfAll.push_back(structureLayout(all, {.system = id}));
    const Times layout = timed(100, [&](int) { tieredLayout(typicalBoxes); });
    const Times layoutOfAll = timed(20, [&](int) {
        for (const LayoutInput& input : boxesOfAll)
            tieredLayout(input);
    });
    const Times dot = dotTimes(dotOf(typicalBoxes), {QStringLiteral("-Tplain")}, 5);
    return {{QStringLiteral("typical"), json(layout)},
            {QStringLiteral("typicalBoxes"), static_cast<int>(typicalBoxes.boxes.size())},
            {QStringLiteral("typicalLinks"), static_cast<int>(typicalBoxes.links.size())},
            {QStringLiteral("42Systems"), json(layoutOfAll)},
            {QStringLiteral("dotTypical"), json(dot)},
            {QStringLiteral("toDot"), layout.median / dot.median},
            {QStringLiteral("pictureTypical"), json(picture)},
            {QStringLiteral("pictures42Systems"), json(systems)}};
}

/// The map on A3, and with the full table behind it.
QJsonObject mapPdf(const Workspace& typical) {
    const Design design(typical, typical.optionsInOrder().front());
    const MapScope scope{design.table<System>().begin()->first};
    const auto written = [&](bool table) {
        MapSheetOptions options;
        options.table = table;
        return json(timed(10, [&](int) { (void)pdfOf(mapSheets(design, scope, mapDocument(design, scope, QDate(2026, 11, 22)), options), {}); }));
    };
    return {{QStringLiteral("map"), written(false)}, {QStringLiteral("mapAndTable"), written(true)}};
}

} // namespace

/// Prints the figures of the design as JSON, all taken in this one run; of the parts named only, if any are: `layout`,
/// `map`, `edit`.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QApplication app(argc, argv);

    const QStringList parts = app.arguments().mid(1);
    const auto wanted = [&](const char* part) { return parts.isEmpty() || parts.contains(QLatin1String(part)); };
    const Workspace typical = generate(typicalSize());
    QJsonObject out;
    if (wanted("layout"))
        out.insert(QStringLiteral("layout"), layouts(typical));
    if (wanted("map"))
        out.insert(QStringLiteral("mapPdfA3Typical"), mapPdf(typical));
    if (wanted("edit"))
        out.insert(QStringLiteral("editToFindingsAndFrameTypical"), editToPainted(typical));
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
