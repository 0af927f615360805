// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weighing/decision_table.h"

#include "model/domain/field.h"
#include "model/edits/weighing.h"
#include "model/measures/figure.h"
#include "model/weighing/weighing_words.h"

#include <algorithm>

namespace placewright {

namespace {

/// The figures between which scores run from 0 to the highest.
struct Scale {
    double least = 0;
    double most = 0;
    bool leastGiven = false;
    bool mostGiven = false;

    bool tellsApart() const { return most > least; }
};

std::optional<Scale> scaleOf(const Criterion& criterion, const std::vector<WeighedPart>& parts) {
    std::optional<Scale> scale;
    for (const WeighedPart& part : parts)
        if (part.raw) {
            if (!scale)
                scale = Scale{*part.raw, *part.raw};
            scale->least = std::min(scale->least, *part.raw);
            scale->most = std::max(scale->most, *part.raw);
        }
    if (scale && criterion.least)
        scale->least = *criterion.least, scale->leastGiven = true;
    if (scale && criterion.most)
        scale->most = *criterion.most, scale->mostGiven = true;
    return scale;
}

double scoreOn(const Scale& scale, Better better, double raw) {
    if (!scale.tellsApart())
        return 0;
    const double gained = better == Better::more ? raw - scale.least : scale.most - raw;
    return std::clamp(static_cast<double>(highestScore) * gained / (scale.most - scale.least), 0.0,
                      static_cast<double>(highestScore));
}

class Weighing {
public:
    Weighing(const Workspace& workspace, const std::vector<Id>& options, const MeasureScope& scope)
        : m_workspace(workspace),
          m_scope(scope) {
        m_made.options = options;
        for (const Id& id : options) {
            const auto option = workspace.options.find(id);
            m_made.optionNames.append(option == workspace.options.end() ? id.text() : nameOf(Entity(option->second)).simplified());
        }
    }

    DecisionTable run() {
        for (const Criterion* criterion : inOrder(m_workspace.criteria)) {
            m_made.criteria.push_back(criterion->measure ? measuredBy(*criterion) : scoredOn(*criterion));
            m_made.weights += criterion->weight.value_or(0);
        }
        for (WeighedCriterion& criterion : m_made.criteria)
            if (criterion.weight && m_made.weights > 0) {
                criterion.share = static_cast<double>(*criterion.weight) / static_cast<double>(m_made.weights);
                for (WeighedPart& part : criterion.parts)
                    if (part.score)
                        part.weighted = *part.score * criterion.share;
            }
        m_made.formula = totalFormula(m_made.weights);
        for (std::size_t option = 0; option < m_made.options.size(); ++option)
            m_made.totals.push_back(totalOf(option));
        return std::move(m_made);
    }

private:
    static WeighedCriterion begun(const Criterion& criterion) {
        WeighedCriterion made;
        made.id = criterion.id;
        made.name = nameOf(Entity(criterion)).simplified();
        made.description = criterion.description.value_or(QString());
        made.weight = criterion.weight;
        return made;
    }

    WeighedCriterion scoredOn(const Criterion& criterion) const {
        WeighedCriterion made = begun(criterion);
        made.formula = scoredFormula();
        int missing = 0;
        for (const Id& option : m_made.options) {
            WeighedPart part;
            if (const Score* score = scoreOf(m_workspace, criterion.id, option)) {
                part.reason = score->reason.value_or(QString());
                if (score->score)
                    part.raw = part.score = static_cast<double>(*score->score);
            }
            part.rawShown = part.raw ? rawScoreShown(*part.raw) : notScored();
            missing += !part.raw;
            made.parts.push_back(std::move(part));
        }
        made.open = openOfScored(made.weight, missing);
        return made;
    }

    WeighedCriterion measuredBy(const Criterion& criterion) {
        WeighedCriterion made = begun(criterion);
        const Measure& measure = measureOf(*criterion.measure);
        const FigureKind kind = criterion.figure.value_or(FigureKind::row);
        const QString row = criterion.row.value_or(QString());
        made.figure = figureName(measure, kind, row);
        int missing = 0;
        for (std::size_t option = 0; option < m_made.options.size(); ++option) {
            WeighedPart part;
            if (auto figure = figureIn(measure, kind, row, option)) {
                part.raw = figure->value;
                part.rawShown = measure.shown(figure->value);
                part.behind = std::move(figure->behind);
            } else {
                part.rawShown = measure.absent;
                ++missing;
            }
            made.parts.push_back(std::move(part));
        }
        const auto scale = scaleOf(criterion, made.parts);
        made.open = openOfMeasured(criterion, missing, scale && scale->tellsApart());
        if (!criterion.better || !scale) {
            made.formula = noFormulaYet(criterion.better.has_value());
            return made;
        }
        for (WeighedPart& part : made.parts)
            if (part.raw)
                part.score = scoreOn(*scale, *criterion.better, *part.raw);
        made.formula = scale->tellsApart()
                           ? measuredFormula(*criterion.better, measure.shown(scale->least), measure.shown(scale->most),
                                             scale->leastGiven, scale->mostGiven)
                           : noDifferenceFormula();
        return made;
    }

    const Measure& measureOf(MeasureKind kind) {
        auto found = m_measures.find(kind);
        if (found == m_measures.end())
            found = m_measures.emplace(kind, measured(kind, m_workspace, m_made.options, m_scope)).first;
        return found->second;
    }

    /// Nothing while a part of it is open: it would look like a judgement that nobody has made.
    std::optional<double> totalOf(std::size_t option) const {
        if (m_made.weights <= 0)
            return std::nullopt;
        double total = 0;
        for (const WeighedCriterion& criterion : m_made.criteria) {
            if (criterion.weight == 0)
                continue;
            if (!criterion.parts[option].weighted)
                return std::nullopt;
            total += *criterion.parts[option].weighted;
        }
        return total;
    }

    const Workspace& m_workspace;
    const MeasureScope& m_scope;
    std::map<MeasureKind, Measure> m_measures;
    DecisionTable m_made;
};

} // namespace

DecisionTable decisionTable(const Workspace& workspace, const std::vector<Id>& options, const MeasureScope& scope) {
    return Weighing(workspace, options, scope).run();
}

std::vector<std::size_t> DecisionTable::order() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < totals.size(); ++i)
        if (totals[i])
            places.push_back(i);
    std::stable_sort(places.begin(), places.end(), [this](std::size_t a, std::size_t b) { return *totals[a] > *totals[b]; });
    return places;
}

} // namespace placewright
