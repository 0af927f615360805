// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/overlay/overlay_picture.h"

#include "views/drawing/comparison/drawn_signs.h"
#include "views/drawing/structure_picture.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct OverlayText {
    Q_DECLARE_TR_FUNCTIONS(Overlay)
};

/// The outermost ghost that a mark belongs to; null for none.
Id ghostOf(const DisplayList& list, int mark, const std::set<Id>& ghosts) {
    Id found;
    for (int at = mark; at >= 0; at = list.at(at).parent)
        if (ghosts.contains(list.at(at).subject))
            found = list.at(at).subject;
    return found;
}

void makeFaint(Mark& mark) {
    if (mark.fill != ThemeRole::none)
        mark.fill = ThemeRole::page;
    if (mark.stroke != ThemeRole::none || mark.shape == MarkShape::ellipse || mark.shape == MarkShape::crossedEllipse) {
        mark.stroke = ThemeRole::textQuiet;
        mark.dash = Dash::dashed;
    }
    for (TextRun& run : mark.text)
        run.colour = ThemeRole::textQuiet;
}

} // namespace

DisplayList ghosted(const DisplayList& list,
                    const std::set<Id>& ghosts,
                    const std::function<QString(const Id& ghost, const QString& words)>& wordsFor) {
    DisplayList made;
    made.reserve(list.marks().size());
    for (int i = 0; i < list.size(); ++i) {
        Mark mark = list.at(i);
        if (const Id ghost = ghostOf(list, i, ghosts); !ghost.isNull()) {
            makeFaint(mark);
            if (!mark.words.isEmpty())
                mark.words = wordsFor(ghost, mark.words);
        }
        made.add(std::move(mark));
    }
    made.title = list.title;
    made.description = list.description;
    made.legend = list.legend;
    made.passages = list.passages;
    return made;
}

OverlayPicture overlayPicture(const Workspace& workspace, const Comparison& comparison, const Id& system, double width) {
    const Overlay both = overlayOf(workspace, comparison);
    StructureOptions options;
    options.system = system;
    options.width = width;
    std::set<Id> ghosts = both.gone;
    for (const auto& [ghost, thing] : both.formerly)
        ghosts.insert(ghost);
    options.gone = QSet<Id>(ghosts.begin(), ghosts.end());
    OverlayPicture made;
    made.picture = ghosted(structurePicture(both.design(), options), ghosts, [&](const Id& ghost, const QString& words) {
        return both.formerly.contains(ghost) ? OverlayText::tr("Formerly here: %1").arg(words)
                                             : OverlayText::tr("Removed: %1").arg(words);
    });
    made.signs = drawnSigns(comparison, ComparedSide::both, made.picture);
    for (const auto& [ghost, thing] : both.formerly)
        if (!made.picture.marksOf(ghost).empty())
            made.signs.emplace(ghost, Difference::moved);
    made.formerly = both.formerly;
    return made;
}

} // namespace placewright
