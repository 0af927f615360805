// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations/migration.h"

#include "model/store/database.h"
#include "model/store/distrust/schema_check.h"

#include <sqlite3.h>

namespace placewright {

namespace {

QByteArray withStepsRun(const QByteArray& bytes, int version, std::span<const MigrationStep> steps) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    distrustSchema(database);
    loadImage(database, "main", bytes, ImageUse::change);
    for (const MigrationStep& step : steps)
        if (step.to > version)
            step.run(database);
    return imageOf(database);
}

QString sqlName(const QString& name) {
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Copies all rows of "old" into the tables of "main"; true if "old" has more than "main" can hold.
bool copyRows(SQLite::Database& database) {
    const SchemaColumns ours = columnsOf(database, QStringLiteral("main"));
    const SchemaColumns theirs = columnsOf(database, QStringLiteral("old"));
    bool leftOut = false;
    for (const auto& [table, columns] : theirs) {
        const auto known = ours.find(table);
        if (known == ours.end()) {
            leftOut = true;
            continue;
        }
        QStringList both;
        for (const QString& column : columns)
            if (known->second.contains(column))
                both.append(sqlName(column));
            else
                leftOut = true;
        // Of `state` our own marks stand already.
        const QString way =
            table == QStringLiteral("state") ? QStringLiteral("INSERT OR IGNORE") : QStringLiteral("INSERT");
        if (!both.isEmpty())
            database.exec(QStringLiteral("%1 INTO main.%2 (%3) SELECT %3 FROM old.%2")
                              .arg(way, sqlName(table), both.join(QStringLiteral(", ")))
                              .toStdString());
    }
    return leftOut;
}

} // namespace

std::span<const MigrationStep> migrationSteps() {
    return {};
}

Result<Migrated>
migrated(const QByteArray& bytes, int version, const QString& path, std::span<const MigrationStep> steps) {
    return guarded(path, [&]() -> Result<Migrated> {
        try {
            const QByteArray stepped = withStepsRun(bytes, version, steps);
            SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
            distrustSchema(database);
            createSchema(database);
            database.exec("ATTACH ':memory:' AS old");
            loadImage(database, "old", stepped, ImageUse::read);
            database.exec("BEGIN");
            const bool leftOut = copyRows(database);
            database.exec("COMMIT");
            return Migrated{imageOf(database), leftOut};
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() != SQLITE_CONSTRAINT)
                throw;
            return tl::unexpected<Error>(damagedFile(path));
        }
    });
}

} // namespace placewright
