// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/report/comparison_report.h"

#include <QCoreApplication>

namespace placewright {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)
};

/// What the parts of a comparison's report are made from.
struct ReportDesk {
    const Workspace& workspace;
    const ComparisonWish& wish;
    std::vector<Comparison> comparisons;
    MeasureScope scope; ///< What measures count, with the findings of the options that are checked.
    std::vector<Measure> measures; ///< Those that have rows, in the order of `allMeasures`.

    ReportDesk(const Workspace& of, const ComparisonWish& asked);
    QString name(const Id& option) const { return optionName(workspace, option); }
    /// Null if it has no rows.
    const Measure* measure(MeasureKind kind) const;
    /// The cells of a row in which each option has one, in the order of the options.
    QStringList headings(const QString& first) const;
};

// Each makes the sections of one part and the figures they show; no sections where there is nothing to say.
using ReportSections = std::vector<ComparisonSection>;
ReportSections summarySections(const ReportDesk& desk);
ReportSections drawingSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures);
ReportSections changeSections(const ReportDesk& desk);
ReportSections measureSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures);
ReportSections findingSections(const ReportDesk& desk, std::vector<ComparisonFigure>& figures);
ReportSections criteriaSections(const ReportDesk& desk);

/// A measure as a chart, how it is counted and its table.
std::vector<PublicationBlock> blocksOf(const Measure& measure, std::vector<ComparisonFigure>& figures);

} // namespace placewright
