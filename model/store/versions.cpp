// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/versions.h"

#include "model/change/integrity.h"
#include "model/store/change_json.h"
#include "model/store/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <zlib.h>

namespace placewright {

namespace {

/// The largest workspaces take some 20 MB as text; a length that a file merely claims is not believed beyond this.
constexpr qint64 largestContent = 256LL * 1024 * 1024;

QByteArray packed(const QByteArray& plain) {
    QByteArray bytes(static_cast<qsizetype>(compressBound(static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    uLongf size = static_cast<uLongf>(bytes.size());
    compress(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(plain.constData()),
             static_cast<uLong>(plain.size()));
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

/// Nothing if the bytes are not what was packed; never gives more than `length`.
std::optional<QByteArray> unpacked(const void* bytes, int size, qint64 length) {
    if (length < 0 || length > largestContent)
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(length), Qt::Uninitialized);
    uLongf given = static_cast<uLongf>(length);
    if (uncompress(reinterpret_cast<Bytef*>(plain.data()), &given, static_cast<const Bytef*>(bytes),
                   static_cast<uLong>(size)) != Z_OK ||
        given != static_cast<uLongf>(length))
        return std::nullopt;
    return plain;
}

} // namespace

std::vector<NamedVersion> readVersions(SQLite::Database& database) {
    std::vector<NamedVersion> versions;
    SQLite::Statement query(database, "SELECT id, name, at, seq FROM versions ORDER BY id");
    while (query.executeStep())
        versions.push_back({query.getColumn(0).getInt64(), columnText(query.getColumn(1)),
                            QDateTime::fromString(columnText(query.getColumn(2)), Qt::ISODate),
                            query.getColumn(3).getInt64()});
    return versions;
}

qint64 addVersion(SQLite::Database& database, const NamedVersion& version, const Workspace& content) {
    const QByteArray plain = changesToJson(difference(Workspace(), content));
    const QByteArray bytes = packed(plain);
    SQLite::Statement insert(database, "INSERT INTO versions (name, at, seq, length, content) VALUES (?, ?, ?, ?, ?)");
    bindText(insert, 1, version.name);
    bindText(insert, 2, version.at.toUTC().toString(Qt::ISODate));
    insert.bind(3, static_cast<int64_t>(version.seq));
    insert.bind(4, static_cast<int64_t>(plain.size()));
    insert.bind(5, bytes.constData(), static_cast<int>(bytes.size()));
    insert.exec();
    return database.getLastInsertRowid();
}

void renameVersion(SQLite::Database& database, qint64 id, const QString& name) {
    SQLite::Statement update(database, "UPDATE versions SET name = ? WHERE id = ?");
    bindText(update, 1, name);
    update.bind(2, static_cast<int64_t>(id));
    update.exec();
}

void removeVersion(SQLite::Database& database, qint64 id) {
    SQLite::Statement remove(database, "DELETE FROM versions WHERE id = ?");
    remove.bind(1, static_cast<int64_t>(id));
    remove.exec();
}

Result<Workspace> versionContent(SQLite::Database& database, qint64 id) {
    SQLite::Statement query(database, "SELECT length, content FROM versions WHERE id = ?");
    query.bind(1, static_cast<int64_t>(id));
    if (!query.executeStep())
        return failure(QCoreApplication::translate("Store", "this version is no longer there"));
    const SQLite::Column content = query.getColumn(1);
    const auto plain = unpacked(content.getBlob(), content.getBytes(), query.getColumn(0).getInt64());
    const auto unreadable = [] {
        return failure(QCoreApplication::translate("Store", "the stored content of this version can't be read"));
    };
    if (!plain)
        return unreadable();
    const auto changes = changesFromJson(*plain);
    Workspace workspace;
    if (!changes || !checkFits(workspace, *changes))
        return unreadable();
    apply(workspace, *changes);
    if (!checkIntegrity(workspace, *changes))
        return unreadable();
    return workspace;
}

Result<Workspace> versionContentIn(const QByteArray& file, qint64 id) {
    QByteArray image = file;
    return guarded({}, [&]() -> Result<Workspace> {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        distrustSchema(database);
        if (sqlite3_deserialize(database.getHandle(), "main", reinterpret_cast<unsigned char*>(image.data()),
                                image.size(), image.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
            return failure(QCoreApplication::translate("Store", "the file is damaged"));
        return versionContent(database, id);
    });
}

} // namespace placewright
