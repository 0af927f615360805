// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QStringList>

namespace placewright {

/// "PLWR": marks an SQLite file as a Placewright workspace.
inline constexpr qint64 applicationId = 0x504C5752;
/// Version of the tables; a file with a higher one is of a newer program. Each has a step in migrations/.
inline constexpr int schemaVersion = 4;
/// The oldest version whose program still understands what this one writes, if it leaves out what it doesn't know. It
/// follows `schemaVersion` when a step changes what was there, and stays when a step only adds. Kept in `state`.
inline constexpr int oldestReader = 1;

/// The tables, in words of SQL, made from the field tables:
///
/// - a table a kind, named as in EXCHANGE (`forums`), a column a field (`"drawnFrom"`), `rank` for the order people
/// chose and
///   `extra` for unknown keys as JSON. Kinds of an option have the primary key (`option`, `id`), shared kinds `id`;
/// - a table for each list (`forums_remit`: `owner`, `position`, `value`) and each list of entries (`decisions_parts`);
/// the
///   column of that name in the kind's own table counts the entries, and is NULL where the list is not recorded;
/// - foreign keys wherever a reference leads to one kind; where it may lead to several, the program keeps it whole;
/// - `journal` and `state` for undo;
/// - `versions` for the states that were given a name: when (`at`, UTC), the newest edit in force (`seq`), and `content`,
///   a zlib stream of `length` bytes of JSON: the change set, as in the journal, that leads from nothing to that state.
QStringList schemaStatements();

/// The same statements for rules: the entity tables and their indexes, without keys that only guard writing.
QStringList entityTableStatements();

/// Table of a list field, such as `forums_remit`.
QString listTable(Kind kind, const Field& field);
bool isList(const Field& field);
bool isRecords(const Field& field);

} // namespace placewright
