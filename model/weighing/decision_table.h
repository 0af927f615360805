// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/measures/measure.h"

#include <optional>

namespace placewright {

/// What one option gets by one criterion, part by part.
struct WeighedPart {
    std::optional<double> raw;      ///< The figure of the measure, or what people scored.
    QString rawShown;               ///< "31", "57 %"; why there is none where there is none.
    std::optional<double> score;    ///< 0 to `highestScore`.
    std::optional<double> weighted; ///< Score times the criterion's share of all weights: what it adds to the total.
    QString reason;                 ///< Why people scored so.
    std::vector<Id> behind;         ///< Things of the option that the figure counts.

    friend bool operator==(const WeighedPart&, const WeighedPart&) = default;
};

struct WeighedCriterion {
    Id id;
    QString name;
    QString description;
    QString figure; ///< "Decisions by tier: Place"; empty where people score.
    Count weight;
    double share = 0;  ///< Of all weights, 0 to 1.
    QString formula;   ///< How the raw number becomes a score, in words.
    QString open;      ///< What is to be settled before it can count; empty if nothing.
    std::vector<WeighedPart> parts; ///< One an option.

    bool isMeasured() const { return !figure.isEmpty(); }
    friend bool operator==(const WeighedCriterion&, const WeighedCriterion&) = default;
};

/// Options weighed by criteria: every part of every total, and how it comes about. An option has a total only if all that
/// counts is known of it.
struct DecisionTable {
    std::vector<Id> options;
    QStringList optionNames;
    std::vector<WeighedCriterion> criteria; ///< As people ordered them.
    qint64 weights = 0;                     ///< All together.
    std::vector<std::optional<double>> totals; ///< By option, 0 to `highestScore`.
    QString formula; ///< How weighted parts and total come about.

    /// Options with a total, the highest first; equal ones as they stand.
    std::vector<std::size_t> order() const;
    /// What stands in the way of totals, a sentence each.
    QStringList open() const;
    /// All of it in words: raw, score and weighted a column an option, with the totals as last row, if any is known.
    WordTable table() const;
    /// How each criterion scores, and how totals come about, in words; what people gave as reasons is among it.
    WordTable formulas() const;

    friend bool operator==(const DecisionTable&, const DecisionTable&) = default;
};

DecisionTable decisionTable(const Workspace& workspace, const std::vector<Id>& options, const MeasureScope& scope = {});

/// A score as people read it, with one decimal; a weighted part or total with two.
QString scoreShown(double score);
QString weightedShown(double weighted);

} // namespace placewright
