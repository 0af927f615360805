// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weighing/sensitivity.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace placewright {

namespace {

struct SensitivityText {
    Q_DECLARE_TR_FUNCTIONS(Weighing)
};

/// Totals that differ by less are equal: what is left of adding up.
constexpr double nothing = 1e-9;

bool isEqual(const DecisionTable& table, std::size_t a, std::size_t b) {
    return std::abs(*table.totals[a] - *table.totals[b]) < nothing;
}

QString weightShown(double weight) {
    const double rounded = std::round(weight * 10) / 10;
    const QString words = QLocale().toString(rounded, 'g', QLocale::FloatingPointShortest);
    return std::abs(rounded - weight) < nothing ? words : SensitivityText::tr("about %1").arg(words);
}

QString sentenceOf(const DecisionTable& table, const Turning& turning) {
    const WeighedCriterion& criterion = table.criteria[turning.criterion];
    const double change = turning.change(table);
    const QString& passing = table.optionNames[static_cast<qsizetype>(turning.passing)];
    const QString& passed = table.optionNames[static_cast<qsizetype>(turning.passed)];
    const QString from = QLocale().toString(criterion.weight.value_or(0));
    if (change > 0)
        return SensitivityText::tr("If the weight of “%1” rises from %2 by more than %3, “%4” comes before “%5”.")
            .arg(criterion.name, from, weightShown(change), passing, passed);
    return turning.weight < nothing
               ? SensitivityText::tr("If “%1” does not count at all, “%2” and “%3” are equal.").arg(criterion.name, passing, passed)
               : SensitivityText::tr("If the weight of “%1” falls from %2 by more than %3, “%4” comes before “%5”.")
                     .arg(criterion.name, from, weightShown(-change), passing, passed);
}

} // namespace

std::vector<Turning> turnings(const DecisionTable& table) {
    std::vector<Turning> all;
    const std::vector<std::size_t> order = table.order();
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const WeighedCriterion& criterion = table.criteria[c];
        if (!criterion.weight)
            continue;
        std::optional<Turning> below;
        std::optional<Turning> above;
        // The first two to be equal stand one after the other until then.
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            const std::size_t first = order[i];
            const std::size_t second = order[i + 1];
            const auto& one = criterion.parts[first].score;
            const auto& other = criterion.parts[second].score;
            if (!one || !other || isEqual(table, first, second) || std::abs(*one - *other) < nothing)
                continue;
            const double lead = (*table.totals[first] - *table.totals[second]) * static_cast<double>(table.weights);
            const double at = static_cast<double>(*criterion.weight) - lead / (*one - *other);
            if (at < -nothing)
                continue;
            const Turning turning{c, std::max(at, 0.0), first, second};
            if (turning.change(table) > 0 && (!above || turning.weight < above->weight))
                above = turning;
            else if (turning.change(table) < 0 && (!below || turning.weight > below->weight))
                below = turning;
        }
        for (const auto& found : {below, above})
            if (found)
                all.push_back(*found);
    }
    return all;
}

QStringList sensitivityOf(const DecisionTable& table) {
    const std::vector<std::size_t> order = table.order();
    if (order.size() < 2)
        return {};
    QStringList sentences;
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        if (isEqual(table, order[i], order[i + 1]))
            sentences.append(SensitivityText::tr("“%1” and “%2” are equal: any change decides between them.")
                                 .arg(table.optionNames[static_cast<qsizetype>(order[i])],
                                      table.optionNames[static_cast<qsizetype>(order[i + 1])]));
    const std::vector<Turning> found = turnings(table);
    if (found.empty()) {
        if (sentences.isEmpty())
            sentences.append(SensitivityText::tr("No change of one weight alone changes the order."));
        return sentences;
    }
    const auto nearest = std::min_element(found.begin(), found.end(), [&](const Turning& a, const Turning& b) {
        return std::abs(a.change(table)) < std::abs(b.change(table));
    });
    if (sentences.isEmpty())
        sentences.append(SensitivityText::tr("The order stays as it is while no weight alone changes by more than %1.")
                             .arg(weightShown(std::abs(nearest->change(table)))));
    for (const Turning& turning : found)
        sentences.append(sentenceOf(table, turning));
    return sentences;
}

} // namespace placewright
