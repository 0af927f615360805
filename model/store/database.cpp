// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"

#include "model/store/distrust/quotas.h"
#include "model/store/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace placewright {

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Nobody asks SQLite how much memory it has taken, and counting it costs a lock at each piece. Has to be said before the library is
/// used for the first time, so it is said as the program starts.
[[maybe_unused]] const int memoryIsNotCounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

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
        return damagedFile(where);
    case SQLITE_TOOBIG:
    case SQLITE_INTERRUPT:
    case SQLITE_NOMEM:
        return error(QT_TRANSLATE_NOOP("Store", "the file holds more than any workspace does"),
                     QT_TRANSLATE_NOOP("Store", "Open an earlier copy of it"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(QT_TRANSLATE_NOOP("Store", "another program is using the file"),
                     QT_TRANSLATE_NOOP("Store", "Close it there and try again"));
    case SQLITE_IOERR:
        return error(QT_TRANSLATE_NOOP("Store", "the disk can't be read or written"),
                     QT_TRANSLATE_NOOP("Store", "Check that it is still connected"));
    default:
        return Error{DatabaseText::tr(QT_TRANSLATE_NOOP("Store", "the store refused (%1)"))
                         .arg(QString::fromUtf8(exception.getErrorStr())),
                     where,
                     {},
                     {}};
    }
}

Error damagedFile(const QString& path) {
    return {DatabaseText::tr(QT_TRANSLATE_NOOP("Store", "the file is damaged")),
            path,
            DatabaseText::tr(QT_TRANSLATE_NOOP("Store", "Open an earlier copy of it")),
            {}};
}

void distrustSchema(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, longestValue);
    database.exec("PRAGMA cell_size_check = ON");
}

void loadImage(SQLite::Database& database, const char* schema, const QByteArray& bytes, ImageUse use) {
    const sqlite3_int64 size = bytes.size();
    int done = SQLITE_NOMEM;
    if (use == ImageUse::read) {
        // The library only reads the image, although its interface can't say so.
        auto* image = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.constData()));
        done = sqlite3_deserialize(database.getHandle(), schema, image, size, size, SQLITE_DESERIALIZE_READONLY);
    } else if (void* image = sqlite3_malloc64(static_cast<sqlite3_uint64>(size))) {
        std::memcpy(image, bytes.constData(), static_cast<std::size_t>(size));
        done = sqlite3_deserialize(database.getHandle(), schema, static_cast<unsigned char*>(image), size, size,
                                   SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    }
    if (done != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), done);
}

QByteArray imageOf(SQLite::Database& database) {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> image(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), sqlite3_free);
    if (!image)
        throw SQLite::Exception(database.getHandle(), SQLITE_NOMEM);
    return QByteArray(reinterpret_cast<const char*>(image.get()), size);
}

WorkBudget::WorkBudget(SQLite::Database& database, qint64 bytes) : m_left(2'000 + bytes / 500) {
    sqlite3_progress_handler(
        database.getHandle(), 10'000, [](void* left) { return --*static_cast<qint64*>(left) < 0 ? 1 : 0; }, &m_left);
}

void createEntityTables(SQLite::Database& database) {
    for (const QString& statement : entityTableStatements())
        database.exec(statement.toStdString());
}

void createSchema(SQLite::Database& database) {
    database.exec("BEGIN IMMEDIATE");
    for (const QString& statement : schemaStatements())
        database.exec(statement.toStdString());
    database.exec(
        QStringLiteral("INSERT INTO state (key, value) VALUES ('oldestReader', %1)").arg(oldestReader).toStdString());
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toStdString());
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion).toStdString());
    database.exec("COMMIT");
}

} // namespace placewright
