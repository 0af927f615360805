// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/comparison_report.h"

#include "model/domain/labels.h"
#include "model/measures/measure.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

QString namesOf(const Workspace& workspace, const std::vector<Id>& options) {
    QStringList names;
    for (const Id& option : options)
        names.append(optionName(workspace, option));
    const QString last = names.takeLast();
    return ReportText::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

WordTable optionsTable(const Workspace& workspace, const std::vector<Id>& options) {
    WordTable table;
    table.title = ReportText::tr("Options");
    table.headings = {ReportText::tr("Option"), ReportText::tr("Status"), ReportText::tr("Based on"),
                      ReportText::tr("What it is")};
    for (const Id& id : options) {
        const Option& option = workspace.options.at(id);
        table.rows.push_back({{optionName(workspace, id),
                               option.status ? wordLabel(wordOf(*option.status)) : ReportText::tr("not recorded"),
                               option.basedOn.isNull() ? QString() : optionName(workspace, option.basedOn),
                               option.summary.value_or(QString())},
                              id,
                              {}});
    }
    return table;
}

WordTable groupsTable(const Workspace& workspace, const Comparison& comparison) {
    WordTable table;
    table.title = ReportText::tr("In short: from %1 to %2")
                      .arg(optionName(workspace, comparison.from), optionName(workspace, comparison.to));
    table.headings = {ReportText::tr("Body or function"), ReportText::tr("What differs")};
    for (const ChangeGroup& group : comparison.groups)
        if (!group.isLayout)
            table.rows.push_back({{group.name, group.summary}, group.body, {}});
    return table;
}

} // namespace

std::vector<Comparison> compareWithFirst(const Workspace& workspace, const std::vector<Id>& options) {
    std::vector<Comparison> comparisons;
    for (std::size_t i = 1; i < options.size(); ++i)
        comparisons.push_back(compareOptions(workspace, options.front(), options[i]));
    return comparisons;
}

ComparisonReport
comparisonReport(const Workspace& workspace, const std::vector<Id>& options, const QDate& date, LayoutChanges layout) {
    ComparisonReport report;
    report.title = ReportText::tr("Comparison of %1").arg(namesOf(workspace, options));
    report.version = mapVersion(Design(workspace, options.front()), {}, date);
    report.cover = {{ReportText::tr("Workspace"), report.version.workspace},
                    {ReportText::tr("System"), report.version.system},
                    {ReportText::tr("Date"), QLocale().toString(date, QLocale::LongFormat)}};
    report.tables.push_back(optionsTable(workspace, options));
    for (const Comparison& comparison : compareWithFirst(workspace, options)) {
        report.summary.append(overviewOf(workspace, comparison));
        for (WordTable table : {groupsTable(workspace, comparison), tableOf(workspace, comparison, layout)})
            if (!table.rows.empty())
                report.tables.push_back(std::move(table));
    }
    for (const MeasureKind kind : allMeasures)
        if (WordTable table = measured(kind, workspace, options).table(); !table.rows.empty())
            report.tables.push_back(std::move(table));
    return report;
}

} // namespace placewright
