// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/report/comparison_report.h"

#include "model/domain/labels.h"
#include "model/options/report/report_desk.h"

namespace placewright {

namespace {

QString namesOf(const ReportDesk& desk) {
    QStringList names;
    for (const Id& option : desk.wish.options)
        names.append(desk.name(option));
    const QString last = names.takeLast();
    return ReportText::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

WordTable optionsTable(const ReportDesk& desk) {
    WordTable table;
    table.title = ReportText::tr("Options");
    table.headings = {ReportText::tr("Option"), ReportText::tr("Status"), ReportText::tr("Based on"), ReportText::tr("What it is")};
    for (const Id& id : desk.wish.options) {
        const Option& option = desk.workspace.options.at(id);
        table.rows.push_back({{desk.name(id), option.status ? wordLabel(wordOf(*option.status)) : ReportText::tr("not recorded"),
                               option.basedOn.isNull() ? QString() : desk.name(option.basedOn), option.summary.value_or(QString())},
                              id,
                              {}});
    }
    return table;
}

/// The editions of rules that any of the options is checked against, each once.
QString rulesOf(const ReportDesk& desk) {
    QStringList rules;
    for (const Id& option : desk.wish.options)
        if (const QString words = mapVersion(Design(desk.workspace, option), desk.wish.system, desk.wish.date).rules;
            !words.isEmpty() && !rules.contains(words))
            rules << words;
    return rules.join(QStringLiteral("; "));
}

ComparisonSection coverOf(const ReportDesk& desk, const ComparisonReport& report) {
    ComparisonSection cover{ComparisonPart::cover, {}, {}, {}};
    FactBlock facts;
    for (const auto& [label, value] : {std::pair(ReportText::tr("Workspace"), report.version.workspace),
                                       std::pair(ReportText::tr("System"), report.version.system),
                                       std::pair(ReportText::tr("Date"), dateWords(report.version.date.toString(Qt::ISODate))),
                                       std::pair(ReportText::tr("Compared from"), desk.name(desk.wish.options.front())),
                                       std::pair(ReportText::tr("Checked against"), desk.wish.checked.empty() ? QString() : rulesOf(desk))})
        if (!value.isEmpty())
            facts.facts.emplace_back(label, value);
    cover.blocks.emplace_back(std::move(facts));
    cover.blocks.emplace_back(optionsTable(desk));
    QStringList contents;
    for (const ComparisonPart part : report.parts)
        if (part != ComparisonPart::cover)
            contents << headingOf(part);
    cover.blocks.emplace_back(ListBlock{ReportText::tr("In this document"), contents});
    for (const QString& acknowledgement : report.version.acknowledgements)
        cover.blocks.emplace_back(TextBlock{acknowledgement});
    return cover;
}

constexpr std::array partWords{"cover", "summary", "drawings", "changes", "measures", "findings", "criteria"};

} // namespace

ReportDesk::ReportDesk(const Workspace& of, const ComparisonWish& asked)
    : workspace(of), wish(asked), comparisons(compareWithFirst(of, asked.options)) {
    scope.system = asked.system;
    for (const auto& [option, checked] : asked.checked)
        scope.findings.emplace(option, checked.counts);
    for (const MeasureKind kind : allMeasures)
        if (Measure measure = measured(kind, of, asked.options, scope); !measure.rows.empty())
            measures.push_back(std::move(measure));
}

const Measure* ReportDesk::measure(MeasureKind kind) const {
    const auto found = std::find_if(measures.begin(), measures.end(), [&](const Measure& each) { return each.kind == kind; });
    return found == measures.end() ? nullptr : &*found;
}

QStringList ReportDesk::headings(const QString& first) const {
    QStringList headings{first};
    for (const Id& option : wish.options)
        headings << name(option);
    return headings;
}

std::vector<const ComparisonSection*> ComparisonReport::sectionsOf(ComparisonPart part) const {
    std::vector<const ComparisonSection*> found;
    for (const ComparisonSection& section : sections)
        if (section.part == part)
            found.push_back(&section);
    return found;
}

QString headingOf(ComparisonPart part) {
    switch (part) {
    case ComparisonPart::cover: return ReportText::tr("Cover");
    case ComparisonPart::summary: return ReportText::tr("In short");
    case ComparisonPart::drawings: return ReportText::tr("Drawings");
    case ComparisonPart::changes: return ReportText::tr("What differs");
    case ComparisonPart::measures: return ReportText::tr("Measures");
    case ComparisonPart::findings: return ReportText::tr("Findings");
    case ComparisonPart::criteria: return ReportText::tr("Weighed by criteria");
    }
    return {};
}

QString wordOf(ComparisonPart part) {
    return QString::fromLatin1(partWords[static_cast<std::size_t>(part)]);
}

std::vector<Comparison> compareWithFirst(const Workspace& workspace, const std::vector<Id>& options) {
    std::vector<Comparison> comparisons;
    for (std::size_t i = 1; i < options.size(); ++i)
        comparisons.push_back(compareOptions(workspace, options.front(), options[i]));
    return comparisons;
}

ComparisonReport comparisonReport(const Workspace& workspace, const ComparisonWish& wish) {
    ReportDesk desk(workspace, wish);
    ComparisonReport report;
    report.title = ReportText::tr("Comparison of %1").arg(namesOf(desk));
    report.version = mapVersion(Design(workspace, wish.options.front()), wish.system, wish.date);
    report.system = wish.system;
    report.options = wish.options;
    // The cover lists the parts, so it is made last and stands first.
    const auto add = [&](ComparisonPart part, ReportSections sections) {
        if (sections.empty())
            return;
        report.parts.push_back(part);
        std::move(sections.begin(), sections.end(), std::back_inserter(report.sections));
    };
    report.parts.push_back(ComparisonPart::cover);
    add(ComparisonPart::summary, summarySections(desk));
    add(ComparisonPart::drawings, drawingSections(desk, report.figures));
    add(ComparisonPart::changes, changeSections(desk));
    add(ComparisonPart::measures, measureSections(desk, report.figures));
    add(ComparisonPart::findings, findingSections(desk, report.figures));
    add(ComparisonPart::criteria, criteriaSections(desk));
    report.sections.insert(report.sections.begin(), coverOf(desk, report));
    report.comparisons = std::move(desk.comparisons);
    return report;
}

} // namespace placewright
