// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weighing/weighing_words.h"

#include "model/weighing/decision_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct WeighingText {
    Q_DECLARE_TR_FUNCTIONS(Weighing)
};

QString joined(const QStringList& sentences) {
    return sentences.join(u' ');
}

} // namespace

QString notScored() {
    return WeighingText::tr("not scored");
}

QString rawScoreShown(double score) {
    return QLocale().toString(qRound64(score));
}

QString scoreShown(double score) {
    return QLocale().toString(score, 'f', 1);
}

QString weightedShown(double weighted) {
    return QLocale().toString(weighted, 'f', 2);
}

QString measuredFormula(Better better, const QString& least, const QString& most, bool leastGiven, bool mostGiven) {
    const QString formula = better == Better::more
                                ? WeighingText::tr("Score = %1 × (figure − %2) ÷ (%3 − %2), within 0 and %1: more is better.")
                                : WeighingText::tr("Score = %1 × (%3 − figure) ÷ (%3 − %2), within 0 and %1: less is better.");
    const QString ends = leastGiven && mostGiven ? WeighingText::tr("Both ends of the scale are set by hand.")
                         : leastGiven            ? WeighingText::tr("The lower end is set by hand; the upper is the most of these options.")
                         : mostGiven             ? WeighingText::tr("The lower end is the least of these options; the upper is set by hand.")
                                                 : WeighingText::tr("The ends are the least and the most of these options.");
    return joined({formula.arg(QString::number(highestScore), least, most), ends});
}

QString noDifferenceFormula() {
    return WeighingText::tr("The figure is the same for all, so it tells nothing between these options: each scores 0.");
}

QString noFormulaYet(bool direction) {
    return direction ? WeighingText::tr("Nothing has been measured yet.")
                     : WeighingText::tr("No score until you say whether more or less of it is better.");
}

QString scoredFormula() {
    return WeighingText::tr("Score = what people gave, from 0 (worst) to %1 (best).").arg(highestScore);
}

QString totalFormula(qint64 weights) {
    if (weights == 0)
        return WeighingText::tr("Weighted = score × weight ÷ the sum of all weights, which is 0 so far.");
    return WeighingText::tr("Weighted = score × weight ÷ %1, the sum of all weights. Total = the sum of the weighted, from 0 to %2.")
        .arg(QLocale().toString(weights), QString::number(highestScore));
}

QString openOfScored(const Count& weight, int missing) {
    QStringList sentences;
    if (!weight)
        sentences.append(WeighingText::tr("It has no weight yet."));
    if (missing == 1 && weight != 0)
        sentences.append(WeighingText::tr("1 option is not scored yet."));
    else if (missing > 1 && weight != 0)
        sentences.append(WeighingText::tr("%1 options are not scored yet.").arg(missing));
    return joined(sentences);
}

QString openOfMeasured(const Criterion& criterion, int missing, bool tellsApart) {
    QStringList sentences;
    if (!criterion.weight)
        sentences.append(WeighingText::tr("It has no weight yet."));
    if (criterion.weight == 0)
        return joined(sentences);
    if (!criterion.better)
        sentences.append(WeighingText::tr("Say whether more or less of it is better."));
    if (missing > 0 && criterion.measure == MeasureKind::findings)
        sentences.append(WeighingText::tr("The rules have not been checked for all of these options."));
    else if (missing > 0)
        sentences.append(WeighingText::tr("Not all of these options have it: one that doesn't gets no score for it, and so no total."));
    else if (!tellsApart && criterion.least && criterion.most && *criterion.least >= *criterion.most)
        sentences.append(WeighingText::tr("The ends of its scale are the wrong way round."));
    return joined(sentences);
}

QStringList DecisionTable::open() const {
    QStringList sentences;
    if (criteria.empty())
        return {WeighingText::tr("There are no criteria yet.")};
    for (const WeighedCriterion& criterion : criteria)
        if (!criterion.open.isEmpty())
            sentences.append(WeighingText::tr("%1: %2").arg(criterion.name, criterion.open));
    if (sentences.isEmpty() && weights == 0)
        sentences.append(WeighingText::tr("No criterion has a weight above 0."));
    return sentences;
}

WordTable DecisionTable::table() const {
    WordTable words;
    words.title = WeighingText::tr("How the options weigh up");
    words.headings = {WeighingText::tr("Criterion"), WeighingText::tr("Weight")};
    for (const QString& name : optionNames)
        words.headings += {WeighingText::tr("%1: raw").arg(name), WeighingText::tr("%1: score").arg(name),
                           WeighingText::tr("%1: weighted").arg(name)};
    const QString none = WeighingText::tr("–");
    for (const WeighedCriterion& criterion : criteria) {
        QStringList cells{criterion.name, criterion.weight ? QLocale().toString(*criterion.weight) : none};
        for (const WeighedPart& part : criterion.parts)
            cells += {part.rawShown, part.score ? scoreShown(*part.score) : none,
                      part.weighted ? weightedShown(*part.weighted) : none};
        words.rows.push_back({cells, criterion.id, {}});
    }
    if (std::any_of(totals.begin(), totals.end(), [](const auto& total) { return total.has_value(); })) {
        QStringList cells{WeighingText::tr("Total"), QLocale().toString(weights)};
        for (const auto& total : totals)
            cells += {QString(), QString(), total ? weightedShown(*total) : none};
        words.rows.push_back({cells, {}, {}});
    }
    return words;
}

WordTable DecisionTable::formulas() const {
    WordTable words;
    words.title = WeighingText::tr("How the scores come about");
    words.headings = {WeighingText::tr("Criterion"), WeighingText::tr("What it is"), WeighingText::tr("How it scores")};
    for (const WeighedCriterion& criterion : criteria) {
        QStringList how{criterion.formula};
        if (!criterion.open.isEmpty())
            how.append(criterion.open);
        for (std::size_t i = 0; i < criterion.parts.size(); ++i)
            if (const QString& reason = criterion.parts[i].reason; !reason.isEmpty())
                how.append(WeighingText::tr("%1: %2").arg(optionNames[static_cast<qsizetype>(i)], reason));
        const QString what = criterion.isMeasured() ? criterion.figure : WeighingText::tr("Scored by people");
        words.rows.push_back({{criterion.name,
                               criterion.description.isEmpty() ? what : WeighingText::tr("%1. %2").arg(what, criterion.description),
                               joined(how)},
                              criterion.id,
                              {}});
    }
    if (!criteria.empty())
        words.rows.push_back({{WeighingText::tr("Total"), QString(), formula}, {}, {}});
    return words;
}

} // namespace placewright
