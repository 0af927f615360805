// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheets/kept_plan.h"

#include <QSettings>

#include <algorithm>

namespace placewright {

namespace {

/// As its place in the series, within what there is: settings may hold anything.
PaperSize paperAt(int place) {
    return static_cast<PaperSize>(std::clamp(place, 0, static_cast<int>(PaperSize::a0)));
}

} // namespace

SheetPlan keptPlan() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("sheets"));
    SheetPlan plan;
    const QStringList leftOut = settings.value(QStringLiteral("leftOut")).toStringList();
    for (const PublicationPart part : allPublicationParts)
        if (!leftOut.contains(wordOf(part)))
            plan.parts.push_back(part);
    plan.paper = {paperAt(settings.value(QStringLiteral("paper"), static_cast<int>(PaperSize::a3)).toInt()), settings.value(QStringLiteral("across"), true).toBool()};
    if (settings.value(QStringLiteral("words"), 0).toInt() == 1)
        plan.words = plan.paper;
    if (const int percent = settings.value(QStringLiteral("scale"), 0).toInt(); percent > 0)
        plan.scale = percent / 100.0;
    if (const int tile = settings.value(QStringLiteral("tile"), -1).toInt(); tile >= 0)
        plan.tiledOn = paperAt(tile);
    plan.leastPt = settings.value(QStringLiteral("leastType"), plan.leastPt).toDouble();
    plan.split = settings.value(QStringLiteral("split"), false).toBool();
    return plan;
}

void keepPlan(const SheetPlan& plan) {
    QSettings settings;
    settings.beginGroup(QStringLiteral("sheets"));
    QStringList leftOut;
    for (const PublicationPart part : allPublicationParts)
        if (std::find(plan.parts.begin(), plan.parts.end(), part) == plan.parts.end())
            leftOut << wordOf(part);
    settings.setValue(QStringLiteral("leftOut"), leftOut);
    settings.setValue(QStringLiteral("paper"), static_cast<int>(plan.paper.size));
    settings.setValue(QStringLiteral("across"), plan.paper.landscape);
    settings.setValue(QStringLiteral("words"), plan.words == plan.paper ? 1 : 0);
    settings.setValue(QStringLiteral("scale"), plan.scale ? qRound(*plan.scale * 100) : 0);
    settings.setValue(QStringLiteral("tile"), plan.tiledOn ? static_cast<int>(*plan.tiledOn) : -1);
    settings.setValue(QStringLiteral("leastType"), plan.leastPt);
    settings.setValue(QStringLiteral("split"), plan.split);
}

} // namespace placewright
