// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace placewright::test {

/// Lets one of the system's calls that create, write, flush or rename fail while it lives, counted over all of them
/// that concern files below a folder.
class FaultyCalls {
public:
    enum class Lasting {
        once,    ///< The call fails, later ones work.
        fromThen ///< All later ones fail too, as on a full disk.
    };

    /// The `number`th call, from 1 on, fails with `error`.
    FaultyCalls(const QByteArray& below, int number, int error, Lasting lasting);
    ~FaultyCalls();
    FaultyCalls(const FaultyCalls&) = delete;
    FaultyCalls& operator=(const FaultyCalls&) = delete;

    /// False if fewer calls than that were made.
    bool happened() const;
    /// What the failed call was.
    const char* which() const;
};

} // namespace placewright::test
