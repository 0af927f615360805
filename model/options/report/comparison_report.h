// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assurance/assurance_report.h"
#include "model/measures/measure.h"
#include "model/options/comparison_words.h"
#include "model/publication/publication.h"

#include <array>
#include <map>

namespace placewright {

/// What the report of a comparison consists of, in its order.
enum class ComparisonPart : quint8 { cover, summary, drawings, changes, measures, findings, criteria };
inline constexpr std::array allComparisonParts{ComparisonPart::cover,   ComparisonPart::summary,  ComparisonPart::drawings,
                                               ComparisonPart::changes, ComparisonPart::measures, ComparisonPart::findings,
                                               ComparisonPart::criteria};

/// A figure: the structure of an option, with signs at what differs.
struct DrawingOf {
    Id option;
};
/// A figure: the chart of a measure.
struct ChartOf {
    Measure measure;
};
using ComparisonFigure = std::variant<DrawingOf, ChartOf>;

/// What stands under one heading: a part's own, or that of one option, pair or measure within it.
struct ComparisonSection {
    ComparisonPart part = ComparisonPart::cover;
    QString title; ///< "From Two alliances to Four places"; empty under the part's own heading.
    QString kind;  ///< A line under the title; may be empty.
    std::vector<PublicationBlock> blocks;
};

/// Several options of one workspace as a document to hand over: the one content that every format is written from.
struct ComparisonReport {
    QString title; ///< "Comparison of Two alliances, Four places and One place".
    MapVersion version;
    Id system;
    std::vector<Id> options;
    std::vector<Comparison> comparisons; ///< The first option with each of the others.
    std::vector<ComparisonPart> parts;
    std::vector<ComparisonSection> sections; ///< By part.
    std::vector<ComparisonFigure> figures;

    std::vector<const ComparisonSection*> sectionsOf(ComparisonPart part) const;
};

/// What the rules say of one option.
struct CheckedOption {
    FindingCounts counts;
    AssuranceReport report;
};

struct ComparisonWish {
    std::vector<Id> options; ///< At least two, all of them there, each once.
    Id system;               ///< Null for all.
    QDate date;
    LayoutChanges layout = LayoutChanges::left;
    std::map<Id, CheckedOption> checked; ///< By option; without it the report has no findings.
};

ComparisonReport comparisonReport(const Workspace& workspace, const ComparisonWish& wish);

/// "What differs": the heading over a part.
QString headingOf(ComparisonPart part);
/// "changes": the part's address within a page.
QString wordOf(ComparisonPart part);

inline constexpr std::size_t leastCompared = 2;
inline constexpr std::size_t mostCompared = 5;
/// The options that are to be compared, as they were asked for. Fails with one message unless they are two to five, each there and
/// named once.
Result<std::vector<Id>> comparedOptions(const Workspace& workspace, const QStringList& asked);

/// The first option with each of the others.
std::vector<Comparison> compareWithFirst(const Workspace& workspace, const std::vector<Id>& options);

} // namespace placewright
