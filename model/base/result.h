// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace placewright {

/// What went wrong, for a person: one sentence, the place, and what would be right.
struct Error {
    QString what;
    QString where;           ///< File, JSON path or row and column; empty when there is only one place it can be.
    QString remedy;          ///< What would be right; empty when nothing can be advised.
    std::vector<Error> also; ///< Further faults of the same input, each of its own.

    /// "where: what. remedy" as one line, the further faults not included.
    QString sentence() const;
    /// The first fault and every further one, a line each.
    QStringList lines() const;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString what, QString where = {}, QString remedy = {}) {
    return tl::unexpected<Error>(Error{std::move(what), std::move(where), std::move(remedy), {}});
}

} // namespace placewright
