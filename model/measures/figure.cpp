// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/measures/figure.h"

#include "model/domain/labels.h"
#include "model/measures/tally.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

using NamedKeys = std::vector<std::pair<QString, QString>>;

template <class Enum>
NamedKeys keysOfWords() {
    NamedKeys keys;
    for (const char* word : Vocabulary<Enum>::words)
        keys.emplace_back(QLatin1String(word), wordLabel(QLatin1String(word)));
    return keys;
}

/// The rows that a measure has whatever the options hold.
NamedKeys standingRows(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::decisionsByTier:
    case MeasureKind::moneyByTier: {
        NamedKeys keys;
        for (const DecisionTier tier : {DecisionTier::national, DecisionTier::beyond, DecisionTier::system, DecisionTier::atScale,
                                        DecisionTier::partners, DecisionTier::place, DecisionTier::neighbourhood, DecisionTier::nobody})
            keys.emplace_back(wordOf(tier), wordsFor(tier));
        return keys;
    }
    case MeasureKind::localShare:
        return {{QStringLiteral("share"), FigureText::tr("At place or nearer")}};
    case MeasureKind::seatsByCategory:
        return keysOfWords<SeatCategory>();
    case MeasureKind::seatsBySector:
        return keysOfWords<SeatSector>();
    case MeasureKind::overlap:
        return {{QStringLiteral("both"), FigureText::tr("Organisations on both")},
                {QStringLiteral("board"), FigureText::tr("Organisations on the board alone")},
                {QStringLiteral("partnership"), FigureText::tr("Organisations on the Partnership alone")},
                {QStringLiteral("people"), FigureText::tr("People on both")}};
    case MeasureKind::findings:
        return {{QStringLiteral("must"), FigureText::tr("Must")},
                {QStringLiteral("expected"), FigureText::tr("Expected")},
                {QStringLiteral("may"), FigureText::tr("May")},
                {QStringLiteral("to-confirm"), FigureText::tr("To confirm")},
                {QStringLiteral("waived"), FigureText::tr("Waived")}};
    default:
        return {};
    }
}

/// Of those that a person or organisation, a forum or a body each has a row of.
bool isOfEach(MeasureKind kind) {
    return kind == MeasureKind::seatsPerOrganisation || kind == MeasureKind::seatsPerPerson || kind == MeasureKind::forumSizes;
}

const MeasureRow* rowOf(const Measure& measure, const QString& key) {
    const auto found = std::find_if(measure.rows.begin(), measure.rows.end(), [&](const MeasureRow& row) { return row.key == key; });
    return found == measure.rows.end() ? nullptr : &*found;
}

QString rowName(const Measure& measure, const QString& key) {
    if (const MeasureRow* row = rowOf(measure, key))
        return row->name;
    for (const auto& [standing, name] : standingRows(measure.kind))
        if (standing == key)
            return name;
    return wordLabel(key);
}

} // namespace

QString figureName(const Measure& measure, FigureKind kind, const QString& row) {
    switch (kind) {
    case FigureKind::together:
        return FigureText::tr("%1: all together").arg(nameOf(measure.kind));
    case FigureKind::largest:
        return FigureText::tr("%1: the largest").arg(nameOf(measure.kind));
    case FigureKind::row:
        break;
    }
    if (measure.kind == MeasureKind::localShare)
        return nameOf(measure.kind);
    return FigureText::tr("%1: %2").arg(nameOf(measure.kind), rowName(measure, row));
}

std::vector<Figure> figuresOf(const Measure& measure) {
    std::vector<Figure> figures;
    const auto add = [&](FigureKind kind, const QString& row = {}) {
        figures.push_back({kind, row, figureName(measure, kind, row)});
    };
    for (const auto& [key, name] : standingRows(measure.kind))
        add(FigureKind::row, key);
    if (isOfEach(measure.kind))
        add(FigureKind::largest);
    if (measure.isWhole || measure.kind == MeasureKind::forumSizes)
        add(FigureKind::together);
    for (const MeasureRow& row : measure.rows)
        if (std::none_of(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.row == row.key; }))
            add(FigureKind::row, row.key);
    return figures;
}

std::optional<MeasureValue> figureIn(const Measure& measure, FigureKind kind, const QString& row, std::size_t option) {
    std::optional<MeasureValue> figure;
    if (measure.restIsNone[option])
        figure.emplace();
    if (kind == FigureKind::row) {
        const MeasureRow* found = rowOf(measure, row);
        return found ? found->values[option] : figure;
    }
    for (const MeasureRow& each : measure.rows) {
        const auto& value = each.values[option];
        if (!value)
            continue;
        if (!figure || (kind == FigureKind::largest && value->value > figure->value)) {
            figure = value;
        } else if (kind == FigureKind::together) {
            figure->value += value->value;
            figure->behind.insert(figure->behind.end(), value->behind.begin(), value->behind.end());
        }
    }
    return figure;
}

} // namespace placewright
