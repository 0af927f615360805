// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/findings_updater.h"
#include "model/edits/structure.h"
#include "model/layout/tiered_layout.h"
#include "tests/bench/dot_times.h"
#include "tests/bench/generated_graph.h"
#include "tests/bench/generated_workspace.h"
#include "tests/bench/timing.h"
#include "views/drawing/fonts.h"
#include "views/drawing/map_picture.h"
#include "views/drawing/pdf_writer.h"
#include "views/drawing/structure_picture.h"
#include "views/structure/structure_view.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace placewright;
using namespace placewright::bench;

namespace {

/// An edit as a person makes it, until the findings are refreshed and the frame is painted.
Times editToPainted(const Workspace& workspace) {
    Session session(Document::untitled(workspace));
    FindingsUpdater updater(session);
    StructureView view(session);
    view.resize(1920, 1080);
    updater.update();
    view.refreshNow();
    QPixmap frame(view.size());
    view.render(&frame);
    const auto places = inOrder(session.design().table<Place>());
    const Id place = places.front()->id;
    const Times times = timed(60, [&](int i) {
        session.apply(rename(session.design(), place, QStringLiteral("Place renamed %1 times").arg(i + 1)));
        updater.update();
        view.refreshNow();
        view.render(&frame);
    });
    session.document().discardWork();
    return times;
}

} // namespace

/// Prints the figures of the design as JSON, all taken in this one run.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QApplication app(argc, argv);

    const Workspace typical = generate(typicalSize());
    const Workspace national = generate(nationalSize());
    const Design design(typical, typical.optionsInOrder().front());
    const Design all(national, national.optionsInOrder().front());
    const StructureOptions options{design.table<System>().begin()->first, {}, {}, 0};
    (void)structurePicture(design, options); // Texts are measured once and remembered.
    const Times picture = timed(30, [&](int) { structurePicture(design, options); });
    const Times systems = timed(3, [&](int) {
        for (const auto& [id, system] : all.table<System>())
            structurePicture(all, {id, {}, {}, 0});
    });
    const LayoutInput typicalBoxes = structureLayout(design, options);
    std::vector<LayoutInput> boxesOfAll;
    for (const auto& [id, system] : all.table<System>())
        boxesOfAll.push_back(structureLayout(all, {id, {}, {}, 0}));
    const Times layout = timed(100, [&](int) { tieredLayout(typicalBoxes); });
    const Times layouts = timed(20, [&](int) {
        for (const LayoutInput& input : boxesOfAll)
            tieredLayout(input);
    });
    const Times dot = dotTimes(dotOf(typicalBoxes), {QStringLiteral("-Tplain")}, 5);
    const MapScope scope{options.system};
    const Times map = timed(5, [&](int) { (void)pdfOf(mapSheets(design, scope, QDate(2026, 11, 22)), {}); });

    QJsonObject out;
    out.insert(QStringLiteral("layoutTypical"), json(layout));
    out.insert(QStringLiteral("layoutTypicalBoxes"), static_cast<int>(typicalBoxes.boxes.size()));
    out.insert(QStringLiteral("layoutTypicalLinks"), static_cast<int>(typicalBoxes.links.size()));
    out.insert(QStringLiteral("layout42Systems"), json(layouts));
    out.insert(QStringLiteral("layoutToDot"), layout.median / dot.median);
    out.insert(QStringLiteral("structurePictureTypical"), json(picture));
    out.insert(QStringLiteral("structurePictures42Systems"), json(systems));
    out.insert(QStringLiteral("dotTypical"), json(dot));
    out.insert(QStringLiteral("mapPdfA3Typical"), json(map));
    out.insert(QStringLiteral("editToFindingsAndFrameTypical"), json(editToPainted(typical)));
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
