// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>

struct sqlite3;

namespace placewright {

/// The option and system that views are read for; without a system, what belongs to none.
struct Scope {
    QByteArray option;
    QByteArray system;
    qint64 optionNumber = 0; ///< By which rows of shared views are kept for the option ...
    qint64 number = 0;       ///< ... and for the system in it.
};

/// Lets views ask for it: `scope_option()`, `scope_system()`, `scope_option_number()`, `scope_number()`. Functions rather than a table,
/// as a query of a dozen views then asks once, and not once for each. They aren't for rules themselves (`isOfScope`).
void addScopeFunctions(sqlite3* database, Scope& scope);
bool isOfScope(QLatin1String function);

} // namespace placewright
