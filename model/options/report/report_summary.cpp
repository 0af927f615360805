// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

namespace {

/// A few numbers that stand for the whole, each taken from its measure.
WordTable glanceTable(const ReportDesk& desk) {
    WordTable table{ReportText::tr("At a glance"), desk.headings(ReportText::tr("What is counted")), {}};
    const auto add = [&](const QString& name, const Measure& measure, const auto& shownIn) {
        QStringList cells{name};
        for (std::size_t i = 0; i < measure.options.size(); ++i)
            cells << shownIn(i);
        table.rows.push_back({cells, {}, {}});
    };
    const auto total = [&](MeasureKind kind, const QString& name) {
        if (const Measure* measure = desk.measure(kind))
            add(name, *measure, [&](std::size_t i) { return measure->shown(measure->total(i)); });
    };
    const auto rows = [&](MeasureKind kind, std::size_t most, const QString& pattern) {
        if (const Measure* measure = desk.measure(kind))
            for (std::size_t row = 0; row < std::min(most, measure->rows.size()); ++row)
                add(pattern.arg(measure->rows[row].name), *measure,
                    [&](std::size_t i) { return measure->shownIn(row, i); });
    };
    total(MeasureKind::decisionsByTier, ReportText::tr("Decisions"));
    rows(MeasureKind::localShare, 1, QStringLiteral("%1"));
    total(MeasureKind::seatsByCategory, ReportText::tr("Seats"));
    total(MeasureKind::delegationDepth, ReportText::tr("Delegations"));
    total(MeasureKind::moneyByTier, ReportText::tr("Money decided on"));
    rows(MeasureKind::findings, 2, ReportText::tr("Findings: %1"));
    return table;
}

WordTable groupsTable(const ReportDesk& desk, const Comparison& comparison) {
    WordTable table;
    table.title = ReportText::tr("In short: from %1 to %2").arg(desk.name(comparison.from), desk.name(comparison.to));
    table.headings = {ReportText::tr("Body or function"), ReportText::tr("What differs")};
    for (const ChangeGroup& group : comparison.groups)
        if (!group.isLayout)
            table.rows.push_back({{group.name, group.summary}, group.body, {}});
    return table;
}

} // namespace

ReportSections summarySections(const ReportDesk& desk) {
    ComparisonSection section{ComparisonPart::summary, {}, {}, {}};
    ListBlock overviews;
    for (const Comparison& comparison : desk.comparisons)
        overviews.items << overviewOf(desk.workspace, comparison);
    section.blocks.emplace_back(std::move(overviews));
    if (WordTable glance = glanceTable(desk); !glance.rows.empty())
        section.blocks.emplace_back(std::move(glance));
    for (const Comparison& comparison : desk.comparisons)
        if (WordTable groups = groupsTable(desk, comparison); !groups.rows.empty())
            section.blocks.emplace_back(std::move(groups));
    return {std::move(section)};
}

} // namespace placewright
