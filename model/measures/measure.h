// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "model/domain/workspace.h"
#include "model/rules/finding.h"

#include <array>

namespace placewright {

/// What options are measured by.
inline constexpr std::array allMeasures{
    MeasureKind::decisionsByTier,      MeasureKind::localShare,     MeasureKind::seatsByCategory, MeasureKind::seatsBySector,
    MeasureKind::seatsPerOrganisation, MeasureKind::seatsPerPerson, MeasureKind::forumSizes,      MeasureKind::overlap,
    MeasureKind::delegationDepth,      MeasureKind::moneyByTier,    MeasureKind::findings};

enum class MeasureUnit : quint8 { count, percent, pounds };

/// One number, and the things it counts or comes from.
struct MeasureValue {
    double value = 0;
    std::vector<Id> behind;

    friend bool operator==(const MeasureValue&, const MeasureValue&) = default;
};

struct MeasureRow {
    QString key; ///< Tells it from the others in a file: "place", or the id of what it is of.
    QString name;
    Id subject; ///< The forum, organisation or person it is of; null for a tier, category or sector.
    /// One an option; nothing where there is no such thing to measure, as of a forum that the option doesn't have.
    std::vector<std::optional<MeasureValue>> values;

    friend bool operator==(const MeasureRow&, const MeasureRow&) = default;
};

/// Several options measured alike.
struct Measure {
    MeasureKind kind = MeasureKind::decisionsByTier;
    QString title;   ///< Says what it shows.
    QString formula; ///< How each number comes about, with its source where it rests on one.
    MeasureUnit unit = MeasureUnit::count;
    bool isWhole = false; ///< The rows of an option add up to something.
    std::vector<Id> options;
    QStringList optionNames;
    std::vector<MeasureRow> rows; ///< Those that are not nothing in every option.

    QString absent; ///< Said where an option has no number: "not in this option".
    std::vector<bool> restIsNone; ///< By option: what no row is of has the number 0 there, and not no number.

    /// Of the rows that have a number; nothing where none has.
    std::optional<double> total(std::size_t option) const;
    /// The same in words, with a total where there is one.
    WordTable table() const;
    /// A number as people read it: "12", "57 %", "£1,640,000".
    QString shown(double value) const;
    QString shown(const std::optional<double>& value) const; ///< Or why there is none.
    /// The number of a row in an option, or why there is none.
    QString shownIn(std::size_t row, std::size_t option) const;
    /// "Two alliances, System: 19".
    QString toldOf(std::size_t row, std::size_t option) const;

    friend bool operator==(const Measure&, const Measure&) = default;
};

struct MeasureScope {
    Id system; ///< Null for all systems.
    Id forum;  ///< Of `seatsByCategory` and `seatsBySector`; null for all forums together.
    /// Of `findings`, by option; an option that isn't there has not been checked.
    std::map<Id, FindingCounts> findings{};
};

/// Under which row of `findings` a finding counts: "must", "to-confirm".
QString rowKeyOf(const Finding& finding);

/// True of what `MeasureScope::forum` narrows.
bool isPerForum(MeasureKind kind);

/// Short, for a list to choose from.
QString nameOf(MeasureKind kind);
Measure measured(MeasureKind kind, const Workspace& workspace, const std::vector<Id>& options, const MeasureScope& scope = {});

} // namespace placewright
