// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace placewright {

struct Record;

/// One field's content in a form that storage, exchange and the inspector share. `monostate` is "not recorded",
/// which differs from `false`, an empty text and an empty list (EXCHANGE, preamble).
using Value = std::variant<std::monostate, bool, qint64, double, QString, QStringList, std::vector<Record>>;

/// One entry of a list of records, such as a position of a person; values in the order of the record's fields.
struct Record {
    std::vector<Value> values;
    QString extra; ///< Unknown keys of the entry as a JSON object, or empty.

    friend bool operator==(const Record& a, const Record& b);
};

using Records = std::vector<Record>;

inline bool operator==(const Record& a, const Record& b) {
    return a.values == b.values && a.extra == b.extra;
}

inline bool isRecorded(const Value& value) {
    return value.index() != 0;
}

/// The text of a text-like value, or an empty text.
inline QString textOf(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace placewright
