// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/structure/structure_legend.h"

#include "views/drawing/structure/structure_words.h"

namespace placewright {

namespace {

constexpr double size = 19;

Mark lineSample(ThemeRole role, Dash dash, ArrowHead arrow = ArrowHead::end) {
    Mark mark;
    mark.shape = MarkShape::route;
    mark.stroke = role;
    mark.dash = dash;
    mark.strokeWidth = 1.8;
    mark.arrow = arrow;
    mark.route = QPolygonF({QPointF(0, 0), QPointF(36, 0)});
    mark.rect = QRectF(0, 0, 36, 0);
    return mark;
}

Mark squareSample(ThemeRole fill) {
    Mark mark;
    mark.shape = MarkShape::rectangle;
    mark.rect = QRectF(0, 0, 14, 14);
    mark.radius = 3;
    mark.fill = fill;
    mark.stroke = ThemeRole::neighbourhoodOutline;
    return mark;
}

Mark badgeSample(bool must) {
    Mark mark;
    mark.shape = must ? MarkShape::triangle : MarkShape::ellipse;
    mark.fill = must ? ThemeRole::must : ThemeRole::expected;
    mark.rect = QRectF(0, 0, must ? 22 : size, size);
    const double middle = mark.rect.center().y() + (must ? size * 0.17 : 0);
    mark.text = {{QStringLiteral("1"),
                  {mark.rect.center().x(), centredBaseline(middle, 8.25)},
                  8.25,
                  FontWeight::bold,
                  TextAlign::centre,
                  ThemeRole::textOnStrong}};
    return mark;
}

} // namespace

std::vector<LegendEntry> legendOf(const LegendUse& use) {
    std::vector<LegendEntry> legend;
    const QPointF centre(size / 2, size / 2);
    for (int value : use.categories)
        if (value >= 0) {
            const auto category = static_cast<SeatCategory>(value);
            legend.push_back({sampleSeatMark(category, false, centre, size), nameOf(category, false)});
        }
    if (use.categories.contains(-1))
        legend.push_back(
            {sampleSeatMark(std::nullopt, false, centre, size), StructureText::tr("Category not recorded")});
    if (use.vacant) {
        // In a category that is on the drawing, so that the letter means something.
        const int first = use.categories.empty() ? -1 : *use.categories.rbegin();
        legend.push_back({sampleSeatMark(first < 0 ? std::nullopt : std::optional(static_cast<SeatCategory>(first)),
                                         true, centre, size),
                          StructureText::tr("Vacant")});
    }
    if (use.also) {
        Mark mark = sampleSeatMark(SeatCategory::member, true, centre, size);
        mark.dash = Dash::solid;
        mark.strokeWidth = 1.2;
        legend.push_back({mark, StructureText::tr("Counted in another row")});
    }
    if (use.missing)
        legend.push_back({missingSeatMark(centre, size, {}), StructureText::tr("Missing")});
    if (use.neighbourhoods)
        legend.push_back({squareSample(ThemeRole::neighbourhood), StructureText::tr("Neighbourhood")});
    if (use.networks)
        legend.push_back({squareSample(ThemeRole::surface), StructureText::tr("Primary care network")});
    if (use.delegation)
        legend.push_back({lineSample(ThemeRole::delegation, Dash::solid), StructureText::tr("Delegation")});
    if (use.proposed)
        legend.push_back({lineSample(ThemeRole::delegation, Dash::dashed), StructureText::tr("Proposed delegation")});
    if (use.accountability)
        legend.push_back({lineSample(ThemeRole::accountability, Dash::solid), StructureText::tr("Accountable to")});
    if (use.contract)
        legend.push_back({lineSample(ThemeRole::contract, Dash::solid), StructureText::tr("Contract")});
    if (use.section75)
        legend.push_back({lineSample(ThemeRole::contract, Dash::dotted, ArrowHead::none),
                          StructureText::tr("Section 75 agreement")});
    if (use.advice)
        legend.push_back({lineSample(ThemeRole::advice, Dash::dotted), StructureText::tr("Advice")});
    if (use.problem)
        legend.push_back({lineSample(ThemeRole::must, Dash::dashed), StructureText::tr("Can't be held there")});
    if (use.must)
        legend.push_back({badgeSample(true), StructureText::tr("a must falls short")});
    if (use.expected)
        legend.push_back({badgeSample(false), StructureText::tr("an expectation falls short")});
    return legend;
}

} // namespace placewright
