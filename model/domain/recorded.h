// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace placewright {

/// A fact that may not have been recorded; a rule that asks for it says so and doesn't guess (EXCHANGE, preamble).
template <class T>
using Recorded = std::optional<T>;

using Text = Recorded<QString>;
using Flag = Recorded<bool>;
using Count = Recorded<qint64>;
using Pounds = Recorded<qint64>; ///< Whole pounds.
using Date = Recorded<QString>;  ///< ISO 8601 as it was written.
using Words = Recorded<QStringList>;
using Ids = Recorded<std::vector<Id>>;

/// A limit of authority: whole pounds, or words where a sum doesn't say it.
using Limit = Recorded<std::variant<qint64, QString>>;

/// Where an entity stands among its kind; dump and lists follow it. Gaps leave room to put one between two.
using Rank = qint64;
inline constexpr Rank rankGap = 1 << 16;

/// What every entity has: its id, its place among its kind, and unknown keys of the exchange file as a JSON object.
struct Common {
    Id id;
    Rank rank = 0;
    QString extra;

    friend bool operator==(const Common&, const Common&) = default;
};

} // namespace placewright
