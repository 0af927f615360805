// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include "model/store/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace placewright {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Error storeError(const SQLite::Exception& exception, const QString& where) {
    const auto error = [&](const char* what, const char* remedy) {
        return Error{DatabaseText::tr(what), where, remedy ? DatabaseText::tr(remedy) : QString(), {}};
    };
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return error(QT_TRANSLATE_NOOP("Store", "the disk is full"),
                     QT_TRANSLATE_NOOP("Store", "Free some space and try again; what was done before is kept"));
    case SQLITE_READONLY:
        return error(QT_TRANSLATE_NOOP("Store", "the file or its folder is write-protected"),
                     QT_TRANSLATE_NOOP("Store", "Choose another place or change the permissions"));
    case SQLITE_CANTOPEN:
        return error(QT_TRANSLATE_NOOP("Store", "the file can't be opened"),
                     QT_TRANSLATE_NOOP("Store", "Check that it is there and that you may read it"));
    case SQLITE_NOTADB:
        return error(QT_TRANSLATE_NOOP("Store", "this is not a Placewright workspace"), nullptr);
    case SQLITE_CORRUPT:
        return error(QT_TRANSLATE_NOOP("Store", "the file is damaged"),
                     QT_TRANSLATE_NOOP("Store", "Open an earlier copy of it"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(QT_TRANSLATE_NOOP("Store", "another program is using the file"),
                     QT_TRANSLATE_NOOP("Store", "Close it there and try again"));
    case SQLITE_IOERR:
        return error(QT_TRANSLATE_NOOP("Store", "the disk can't be read or written"),
                     QT_TRANSLATE_NOOP("Store", "Check that it is still connected"));
    default:
        return Error{
            DatabaseText::tr(QT_TRANSLATE_NOOP("Store", "the store refused (%1)")).arg(QString::fromUtf8(exception.getErrorStr())),
            where,
            {},
            {}};
    }
}

void distrustSchema(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
}

void createEntityTables(SQLite::Database& database) {
    for (const QString& statement : entityTableStatements())
        database.exec(statement.toStdString());
}

void createSchema(SQLite::Database& database) {
    database.exec("BEGIN IMMEDIATE");
    for (const QString& statement : schemaStatements())
        database.exec(statement.toStdString());
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toStdString());
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion).toStdString());
    database.exec("COMMIT");
}

} // namespace placewright
