// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/options/report/report_desk.h"

namespace placewright {

namespace {

/// The same measure of each forum by itself, in the order in which the first option that has it lists it.
WordTable byForum(const ReportDesk& desk, MeasureKind kind) {
    WordTable table{ReportText::tr("%1, forum by forum").arg(nameOf(kind)), desk.headings(nameOf(kind)), {}};
    std::set<Id> told;
    for (const Id& option : desk.wish.options) {
        const Design design(desk.workspace, option);
        for (const Forum* forum : inOrder(design.table<Forum>())) {
            if (!told.insert(forum->id).second)
                continue;
            MeasureScope scope = desk.scope;
            scope.forum = forum->id;
            const QString name = displayName(design, forum->id);
            for (WordTable::Row& row : measured(kind, desk.workspace, desk.wish.options, scope).table().rows)
                table.rows.push_back({std::move(row.cells), forum->id, name});
        }
    }
    return table;
}

} // namespace

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
    for (const Measure& measure : desk.measures) {
        if (measure.kind == MeasureKind::findings)
            continue;
        sections.push_back({ComparisonPart::measures, nameOf(measure.kind), {}, blocksOf(measure, figures)});
        if (isPerForum(measure.kind))
            sections.back().blocks.emplace_back(byForum(desk, measure.kind));
    }
    return sections;
}

} // namespace placewright
