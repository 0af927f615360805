// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <QByteArray>

namespace placewright {

/// Tells SQLite how many rows to expect in the tables and shared views that rules read, and how many for each value of an index, so
/// that it plans every query for a big workspace. Without it a query that is quick in a small design can take seconds in one of 42
/// systems. The figures are part of the program and not measured in what is open: the same query always has the same plan.
///
/// To be called when the tables and views are there, before a query is prepared. Throws SQLite::Exception.
void expectSizes(SQLite::Database& database);

/// What `expectSizes` reads, measured in the database as it is filled now. For `rules_bench sizes`.
QByteArray measuredSizes(SQLite::Database& database);

} // namespace placewright
