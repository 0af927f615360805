// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/distrust/quotas.h"

#include "model/store/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace placewright {

namespace {

/// Rows of a table, up to `most`.
qint64 rowsOf(SQLite::Database& database, const QString& table, qint64 most) {
    try {
        return database
            .execAndGet(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM main.\"%1\" LIMIT %2)")
                            .arg(QString(table).replace(u'"', QStringLiteral("\"\"")))
                            .arg(most)
                            .toStdString())
            .getInt64();
    } catch (const SQLite::Exception& exception) {
        // What is damaged is for others to say.
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw;
        return 0;
    }
}

} // namespace

Result<void> refuseTooManyRows(SQLite::Database& database, const QString& path) {
    QStringList tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    while (names.executeStep())
        tables.append(columnText(names.getColumn(0)));
    qint64 left = mostRows;
    for (const QString& table : tables) {
        left -= rowsOf(database, table, left + 1);
        if (left < 0)
            return failure(
                QCoreApplication::translate("Store", "the file holds more than %1 entries, which no workspace does")
                    .arg(mostRows),
                path, QCoreApplication::translate("Store", "Open an earlier copy of it"));
    }
    return {};
}

} // namespace placewright
