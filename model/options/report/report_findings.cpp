// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/report_desk.h"

namespace placewright {

namespace {

/// A rule and a subject that something is open of, with how it stands in each option.
struct OpenPoint {
    OpenEntry first;             ///< Of the first option that has it.
    std::vector<QString> states; ///< Empty where nothing is open.
    std::vector<QString> words;

    bool isAlike() const {
        const auto same = [](const std::vector<QString>& each) { return std::equal(each.begin() + 1, each.end(), each.begin()); };
        return same(states) && same(words);
    }
    QString cell(std::size_t option) const {
        if (states[option].isEmpty())
            return ReportText::tr("–");
        return words[option] == first.words ? states[option] : ReportText::tr("%1: %2").arg(states[option], words[option]);
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
        for (const OpenEntry& entry : checked->second.report.openEntries) {
            const auto [place, isNew] = places.try_emplace({entry.rule, entry.subject}, points.size());
            if (isNew)
                points.push_back({entry, std::vector<QString>(options.size()), std::vector<QString>(options.size())});
            points[place->second].states[i] = entry.state;
            points[place->second].words[i] = entry.words;
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
        const OpenEntry& first = point.first;
        QStringList shown{first.about, first.words, first.strength};
        for (std::size_t i = 0; i < desk.wish.options.size(); ++i)
            shown << point.cell(i);
        table.rows.push_back({shown << first.fix << first.rule, first.subject, {}});
    }
    return table;
}

WordTable alikeTable(const std::vector<OpenPoint>& points) {
    WordTable table{ReportText::tr("Open in all of these options alike"),
                    {ReportText::tr("About"), ReportText::tr("What is open"), ReportText::tr("What puts it right"), ReportText::tr("Source"),
                     ReportText::tr("Rule")},
                    {}};
    for (const OpenPoint& point : points)
        if (const OpenEntry& first = point.first; point.isAlike())
            table.rows.push_back({{first.about, first.words, first.fix, first.citation, first.rule}, first.subject, first.group()});
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
