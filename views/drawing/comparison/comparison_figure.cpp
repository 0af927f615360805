// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/comparison/comparison_figure.h"

#include "model/domain/labels.h"
#include "views/drawing/comparison/change_marks.h"
#include "views/drawing/comparison/drawn_signs.h"
#include "views/drawing/comparison/measure_picture.h"
#include "views/drawing/structure_picture.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct ComparisonFigureText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonFigure)
};

using Signs = std::map<Id, Difference>;

/// Of the option compared from: a thing that the others treat differently has only that in common that it changes.
Signs signsFrom(const std::vector<Comparison>& comparisons, const DisplayList& picture) {
    Signs signs;
    for (const Comparison& comparison : comparisons)
        for (const auto& [id, what] : drawnSigns(comparison, ComparedSide::from, picture)) {
            const auto [sign, isNew] = signs.emplace(id, what);
            if (!isNew && sign->second != what)
                sign->second = Difference::changed;
        }
    return signs;
}

Signs signsOf(const ComparisonReport& report, const Id& option, const DisplayList& picture) {
    if (option == report.options.front())
        return signsFrom(report.comparisons, picture);
    for (const Comparison& comparison : report.comparisons)
        if (comparison.to == option)
            return drawnSigns(comparison, ComparedSide::to, picture);
    return {};
}

/// "Added: Luton, Bedford.", for each kind of difference that is marked.
QStringList sentencesOf(const Design& design, const Signs& signs) {
    QStringList sentences;
    for (const Difference what : allDifferences) {
        QStringList names;
        for (const auto& [id, sign] : signs)
            if (sign == what)
                names << displayName(design, id);
        names.sort(Qt::CaseInsensitive);
        if (!names.isEmpty())
            sentences << ComparisonFigureText::tr("%1: %2.").arg(labelOf(what), names.join(QStringLiteral(", ")));
    }
    return sentences;
}

DisplayList optionDrawing(const Workspace& workspace, const ComparisonReport& report, const Id& option, QSizeF room) {
    const Design design(workspace, option);
    StructureOptions options;
    options.system = report.system;
    DisplayList drawing = structurePicture(design, options);
    const Signs signs = signsOf(report, option, drawing);
    const QSizeF size = drawing.bounds().size();
    const double scale = size.isEmpty() ? 1 : std::min(room.width() / size.width(), room.height() / size.height());
    drawing.append(changeMarks(drawing, signs, changeSignSize(scale) / scale));
    for (const Difference what : allDifferences)
        if (std::any_of(signs.begin(), signs.end(), [what](const auto& sign) { return sign.second == what; }))
            drawing.legend.push_back({changeMark(what, {}, 16), labelOf(what)});
    QStringList words{drawing.description};
    words << (signs.empty() ? QStringList(ComparisonFigureText::tr("Nothing that is drawn differs.")) : sentencesOf(design, signs));
    words.removeAll(QString());
    drawing.description = words.join(u' ');
    return drawing;
}

DisplayList measureChart(const Measure& measure, QSizeF room) {
    DisplayList chart = measurePicture(measure, room.width(), room.height()).list;
    chart.description = ComparisonFigureText::tr("%1, as a bar chart. The table after it has the same numbers.").arg(measure.title);
    return chart;
}

} // namespace

DisplayList figurePicture(const Workspace& workspace, const ComparisonReport& report, std::size_t figure, QSizeF room) {
    const ComparisonFigure& shown = report.figures[figure];
    if (const auto* chart = std::get_if<ChartOf>(&shown))
        return measureChart(chart->measure, room);
    return optionDrawing(workspace, report, std::get<DrawingOf>(shown).option, room);
}

} // namespace placewright
