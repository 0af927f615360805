// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

std::vector<PublicationBlock> blocksOf(const Measure& measure, std::vector<ComparisonFigure>& figures) {
    WordTable numbers = measure.table();
    numbers.title = ReportText::tr("%1 in numbers").arg(nameOf(measure.kind));
    std::vector<PublicationBlock> blocks{FigureBlock{figures.size(), measure.title},
                                         TextBlock{ReportText::tr("How it is counted: %1").arg(measure.formula)},
                                         std::move(numbers)};
    figures.emplace_back(ChartOf{measure});
    return blocks;
}

ReportSections measureSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures) {
    ReportSections sections;
    for (const Measure& measure : desk.measures)
        if (measure.kind != MeasureKind::findings)
            sections.push_back({ComparisonPart::measures, nameOf(measure.kind), {}, blocksOf(measure, figures)});
    return sections;
}

} // namespace placewright
