// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

namespace {

// Columns of the assurance report's table of open points.
constexpr qsizetype aboutColumn = 0;
constexpr qsizetype stateColumn = 1;
constexpr qsizetype strengthColumn = 2;
constexpr qsizetype openColumn = 3;
constexpr qsizetype fixColumn = 4;
constexpr qsizetype sourceColumn = 5;
constexpr qsizetype ruleColumn = 6;

/// A rule and a subject that something is open of, with how it stands in each option.
struct OpenPoint {
    WordTable::Row row;          ///< Of the first option that has it.
    std::vector<QString> states; ///< Empty where nothing is open.
    std::vector<QString> words;

    bool isAlike() const {
        const auto same = [](const std::vector<QString>& each) { return std::equal(each.begin() + 1, each.end(), each.begin()); };
        return same(states) && same(words);
    }
    QString cell(std::size_t option) const {
        if (states[option].isEmpty())
            return ReportText::tr("–");
        return words[option] == row.cells[openColumn] ? states[option] : ReportText::tr("%1: %2").arg(states[option], words[option]);
    }
};

std::vector<OpenPoint> openPoints(const ReportDesk& desk) {
    const std::vector<Id>& options = desk.wish.options;
    std::vector<OpenPoint> points;
    std::map<std::pair<QString, Id>, std::size_t> places;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto checked = desk.wish.checked.find(options[i]);
        if (checked == desk.wish.checked.end())
            continue;
        for (const WordTable::Row& row : checked->second.report.open.rows) {
            const auto [place, isNew] = places.try_emplace({row.cells[ruleColumn], row.subject}, points.size());
            if (isNew)
                points.push_back({row, std::vector<QString>(options.size()), std::vector<QString>(options.size())});
            points[place->second].states[i] = row.cells[stateColumn];
            points[place->second].words[i] = row.cells[openColumn];
        }
    }
    return points;
}

WordTable differingTable(const ReportDesk& desk, const std::vector<OpenPoint>& points) {
    WordTable table{ReportText::tr("Where the options differ"),
                    {ReportText::tr("About"), ReportText::tr("What is open"), ReportText::tr("Strength")},
                    {}};
    for (const Id& option : desk.wish.options)
        table.headings << desk.name(option);
    table.headings << ReportText::tr("What puts it right") << ReportText::tr("Rule");
    for (const OpenPoint& point : points) {
        if (point.isAlike())
            continue;
        const QStringList& cells = point.row.cells;
        QStringList shown{cells[aboutColumn], cells[openColumn], cells[strengthColumn]};
        for (std::size_t i = 0; i < desk.wish.options.size(); ++i)
            shown << point.cell(i);
        table.rows.push_back({shown << cells[fixColumn] << cells[ruleColumn], point.row.subject, {}});
    }
    return table;
}

WordTable alikeTable(const std::vector<OpenPoint>& points) {
    WordTable table{ReportText::tr("Open in all of these options alike"),
                    {ReportText::tr("About"), ReportText::tr("What is open"), ReportText::tr("What puts it right"), ReportText::tr("Source"),
                     ReportText::tr("Rule")},
                    {}};
    for (const OpenPoint& point : points)
        if (const QStringList& cells = point.row.cells; point.isAlike())
            table.rows.push_back({{cells[aboutColumn], cells[openColumn], cells[fixColumn], cells[sourceColumn], cells[ruleColumn]},
                                  point.row.subject,
                                  point.row.group});
    return table;
}

} // namespace

ReportSections findingSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures) {
    if (desk.wish.checked.empty())
        return {};
    ComparisonSection counts{ComparisonPart::findings, {}, {}, {}};
    ListBlock summaries;
    for (const Id& option : desk.wish.options)
        if (const auto checked = desk.wish.checked.find(option); checked != desk.wish.checked.end())
            summaries.items << ReportText::tr("%1: %2").arg(desk.name(option), checked->second.report.summary);
    counts.blocks.emplace_back(std::move(summaries));
    if (const Measure* measure = desk.measure(MeasureKind::findings))
        for (PublicationBlock& block : blocksOf(*measure, figures))
            counts.blocks.push_back(std::move(block));
    ReportSections sections{std::move(counts)};
    const std::vector<OpenPoint> points = openPoints(desk);
    for (WordTable table : {differingTable(desk, points), alikeTable(points)})
        if (!table.rows.empty())
            sections.push_back({ComparisonPart::findings, table.title, {}, {std::move(table)}});
    for (const Id& option : desk.wish.options) {
        const auto checked = desk.wish.checked.find(option);
        if (checked == desk.wish.checked.end())
            continue;
        ComparisonSection section{ComparisonPart::findings, ReportText::tr("Waivers: %1").arg(desk.name(option)), {}, {}};
        for (WordTable table : {checked->second.report.waivers, checked->second.report.broken})
            if (!table.rows.empty())
                section.blocks.emplace_back(std::move(table));
        if (!section.blocks.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace placewright
