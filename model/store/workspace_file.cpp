// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/workspace_file.h"

#include "model/change/integrity.h"
#include "model/exchange/exchange_reader.h"
#include "model/store/database.h"
#include "model/store/distrust/quotas.h"
#include "model/store/distrust/schema_check.h"
#include "model/store/migrations/migration.h"
#include "model/store/rows/entity_rows.h"
#include "model/store/rows/row_match.h"
#include "model/store/schema.h"
#include "model/store/state_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <sqlite3.h>

#include <future>

namespace placewright {

namespace {

constexpr qint64 largestFile = 1024LL * 1024 * 1024;
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 headerNumber(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

Error tooNew(const QString& path, quint32 version) {
    return {QCoreApplication::translate(
                "Store", "the file was written by a newer version of Placewright (format %1; this one reads up to %2)")
                .arg(version)
                .arg(schemaVersion),
            path,
            QCoreApplication::translate("Store", "Open it with the newer program"),
            {}};
}

constexpr int forThisThread = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;

/// Every page is what it should be and belongs to one thing.
Result<void> checkPages(SQLite::Database& database, const QString& path) {
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || columnText(check.getColumn(0)) != QStringLiteral("ok"))
        return tl::unexpected<Error>(damagedFile(path));
    return {};
}

/// Starts `work` on a connection of its own, to run while others read the same bytes; they must outlive it.
template <class Work>
auto meanwhile(const QByteArray& bytes, const QString& path, Work work) {
    return std::async(std::launch::async, [&bytes, path, work] {
        return guarded(path, [&] {
            SQLite::Database database(":memory:", forThisThread);
            distrustSchema(database);
            const WorkBudget budget(database, bytes.size());
            loadImage(database, "main", bytes, ImageUse::read);
            return work(database);
        });
    });
}

/// Below this, in bytes, it takes longer to let a second connection read the schema than to read the rows one after another.
constexpr qint64 worthDividing = 4 * 1024 * 1024;

/// While this looks at the pages others may follow a wrong one, which SQLite withstands: nothing that was read counts
/// before this has come back.
std::future<Result<void>> checkPagesMeanwhile(const QByteArray& bytes, const QString& path) {
    return meanwhile(bytes, path, [path](SQLite::Database& database) { return checkPages(database, path); });
}

/// Half of the rows of a large workspace, which are read at the same time as the rest.
constexpr KindSet readApart = kinds({Kind::seat, Kind::decision});

Result<ReadRows> readRowsTogether(SQLite::Database& database, const QByteArray& bytes, const QString& path) {
    auto reading =
        meanwhile(bytes, path, [](SQLite::Database& own) -> Result<ReadRows> { return readRows(own, readApart); });
    ReadRows rest = readRows(database, allKinds & ~readApart);
    auto half = reading.get();
    if (!half)
        return half;
    for (auto& [option, content] : half->workspace.contents) {
        OptionContent& whole = rest.workspace.contents[option];
        std::get<Table<Seat>>(whole) = std::move(std::get<Table<Seat>>(content));
        std::get<Table<Decision>>(whole) = std::move(std::get<Table<Decision>>(content));
    }
    if (!rest.fault)
        rest.fault = std::move(half->fault);
    return rest;
}

/// True if a file of a newer version says that a program of `version` understands what it knows of it.
bool mayBeReadBy(SQLite::Database& database, int version) {
    if (!database.tableExists("state"))
        return false;
    const qint64 oldest = stateNumber(database, "oldestReader").value_or(0);
    return oldest > 0 && oldest <= version;
}

JournalState readJournal(SQLite::Database& database) {
    JournalState journal;
    SQLite::Statement query(database, "SELECT seq, session, at, label, arguments FROM journal ORDER BY seq");
    while (query.executeStep()) {
        JournalLine line;
        line.seq = query.getColumn(0).getInt64();
        line.session = query.getColumn(1).getInt64();
        line.at = columnText(query.getColumn(2));
        line.label = columnText(query.getColumn(3));
        for (const QJsonValue argument : QJsonDocument::fromJson(columnText(query.getColumn(4)).toUtf8()).array())
            line.arguments.append(argument.toString());
        journal.lines.push_back(std::move(line));
    }
    journal.head = stateNumber(database, "head").value_or(0);
    journal.lastSeq = stateNumber(database, "lastSeq").value_or(0);
    journal.session = stateNumber(database, "session").value_or(0);
    journal.base = stateNumber(database, "base").value_or(0);
    return journal;
}

Error errorFor(const Workspace& workspace, const Fault& fault, const QString& path) {
    const auto entity = workspace.find(fault.key);
    return {QCoreApplication::translate("Store", "the file is damaged: %1 “%2”, %3: %4")
                .arg(QCoreApplication::translate("Kind", infoOf(fault.key.kind).label),
                     entity ? nameOf(*entity) : fault.key.id.text(), fault.field, fault.what),
            path,
            QCoreApplication::translate("Store", "Open an earlier copy of it"),
            {}};
}

/// What belongs to the rows, from tables that are known to be ours.
Result<StoredWorkspace> readTables(SQLite::Database& database, const QString& path, ReadRows rows) {
    if (!rows.fault)
        rows.fault = firstLooseEnd(rows.workspace);
    if (rows.fault)
        return tl::unexpected<Error>(errorFor(rows.workspace, *rows.fault, path));
    return StoredWorkspace{std::move(rows.workspace), readJournal(database), readVersions(database), {}, false, {}};
}

Result<StoredWorkspace> readInOneGo(SQLite::Database& database, const QString& path) {
    if (auto pages = checkPages(database, path); !pages)
        return tl::unexpected<Error>(pages.error());
    return readTables(database, path, readRows(database));
}

Result<StoredWorkspace> readDivided(SQLite::Database& database, const QByteArray& bytes, const QString& path) {
    auto checked = checkPagesMeanwhile(bytes, path);
    auto stored = guarded(path, [&]() -> Result<StoredWorkspace> {
        auto rows = readRowsTogether(database, bytes, path);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        return readTables(database, path, std::move(*rows));
    });
    if (auto pages = checked.get(); !pages)
        return tl::unexpected<Error>(pages.error());
    return stored;
}

Result<StoredWorkspace> readImage(const QString& path, const QByteArray& bytes) {
    const quint32 version = headerNumber(bytes, userVersionAt);
    SQLite::Database database(":memory:", forThisThread);
    distrustSchema(database);
    const WorkBudget budget(database, bytes.size());
    loadImage(database, "main", bytes, ImageUse::read);
    if (bytes.size() >= bytesOfMostRows)
        if (auto quota = refuseTooManyRows(database, path); !quota)
            return tl::unexpected<Error>(quota.error());
    if (version == schemaVersion && hasOurSchema(database)) {
        auto stored = bytes.size() < worthDividing ? readInOneGo(database, path) : readDivided(database, bytes, path);
        if (stored)
            stored->bytes = bytes;
        return stored;
    }
    if (auto inert = refuseActiveSchema(database, path); !inert)
        return tl::unexpected<Error>(inert.error());
    if (auto pages = checkPages(database, path); !pages)
        return tl::unexpected<Error>(pages.error());
    if (version > schemaVersion && !mayBeReadBy(database, schemaVersion))
        return tl::unexpected<Error>(tooNew(path, version));
    auto today = migrated(bytes, static_cast<int>(version), path);
    if (!today)
        return tl::unexpected<Error>(today.error());
    SQLite::Database converted(":memory:", SQLite::OPEN_READWRITE);
    distrustSchema(converted);
    loadImage(converted, "main", today->bytes, ImageUse::read);
    ReadRows rows = readRows(converted);
    // A newer program may well write what this one doesn't know; then it is not recorded here, nor written back.
    if (version > schemaVersion)
        rows.fault.reset();
    auto stored = readTables(converted, path, std::move(rows));
    if (!stored)
        return stored;
    stored->bytes = std::move(today->bytes);
    stored->migrated = true;
    if (version > schemaVersion || today->leftOut)
        stored->readOnly = QCoreApplication::translate(
            "Store", "it was written by a newer version of Placewright and holds things that this one does not know");
    return stored;
}

Result<QByteArray> readBytes(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return failure(QCoreApplication::translate("Store", "there is no such file"), path,
                       QCoreApplication::translate("Store", "It may have been moved or renamed"));
    if (info.isDir())
        return failure(QCoreApplication::translate("Store", "this is a folder, not a file"), path);
    if (info.size() > largestFile)
        return failure(QCoreApplication::translate("Store", "the file is larger than 1 GB, which no workspace is"),
                       path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("Store", "the file can't be read (%1)").arg(file.errorString()),
                       path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(QCoreApplication::translate("Store", "the file can't be read (%1)").arg(file.errorString()),
                       path);
    return bytes;
}

} // namespace

Result<void> checkWorkspaceHeader(const QString& path, const QByteArray& bytes) {
    if (!looksLikeWorkspaceFile(bytes))
        return failure(QCoreApplication::translate("Store", "this is not a Placewright workspace"), path,
                       QCoreApplication::translate(
                           "Store", "Choose a file that ends in .placewright, or an exchange document in JSON"));
    if (bytes.size() < headerSize)
        return failure(QCoreApplication::translate("Store", "the file has been cut short"), path,
                       QCoreApplication::translate("Store", "Open an earlier copy of it"));
    if (headerNumber(bytes, applicationIdAt) != applicationId)
        return failure(
            QCoreApplication::translate("Store", "this is a database of another program, not a Placewright workspace"),
            path);
    return {};
}

QByteArray withoutLog(QByteArray bytes) {
    if (bytes.size() >= headerSize && bytes.at(writeVersionAt) == 2 && bytes.at(readVersionAt) == 2)
        bytes[writeVersionAt] = bytes[readVersionAt] = 1;
    return bytes;
}

bool looksLikeWorkspaceFile(const QByteArray& start) {
    return start.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<StoredWorkspace> readWorkspaceBytes(const QString& path, const QByteArray& bytes) {
    if (auto header = checkWorkspaceHeader(path, bytes); !header)
        return tl::unexpected<Error>(header.error());
    return guarded(path, [&] { return readImage(path, bytes); });
}

Result<StoredWorkspace> readWorkspaceFile(const QString& path) {
    auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return readWorkspaceBytes(path, withoutLog(std::move(*bytes)));
}

Result<void> checkHolds(const QString& path, const QByteArray& bytes, const Workspace& expected) {
    if (auto header = checkWorkspaceHeader(path, bytes); !header)
        return header;
    auto matches = guarded(path, [&]() -> Result<bool> {
        SQLite::Database database(":memory:", forThisThread);
        distrustSchema(database);
        loadImage(database, "main", bytes, ImageUse::read);
        if (headerNumber(bytes, userVersionAt) != schemaVersion || !hasOurSchema(database))
            return tl::unexpected<Error>(damagedFile(path));
        auto checked = checkPagesMeanwhile(bytes, path);
        auto apart = meanwhile(bytes, path, [&expected](SQLite::Database& own) -> Result<bool> {
            return rowsMatch(own, expected, readApart);
        });
        const auto same =
            guarded(path, [&]() -> Result<bool> { return rowsMatch(database, expected, allKinds & ~readApart); });
        const auto sameApart = apart.get();
        if (auto pages = checked.get(); !pages)
            return tl::unexpected<Error>(pages.error());
        if (!same || !*same)
            return same;
        return sameApart;
    });
    if (!matches)
        return tl::unexpected<Error>(matches.error());
    if (*matches)
        return {};
    const auto stored = readWorkspaceBytes(path, bytes);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    if (stored->workspace != expected)
        return failure(
            QCoreApplication::translate("Store", "reading the new file back gave something else than was drawn"), path);
    return {};
}

Result<Workspace> readAnyWorkspace(const QString& path, QStringList* notes) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && !looksLikeWorkspaceFile(file.read(headerSize))) {
        auto imported = readExchangeFile(path);
        if (!imported && path.endsWith(QStringLiteral(".placewright"), Qt::CaseInsensitive))
            return failure(QCoreApplication::translate(
                               "Store", "this is not a Placewright workspace, or the beginning of the file is damaged"),
                           path, QCoreApplication::translate("Store", "Open an earlier copy of it"));
        if (!imported)
            return tl::unexpected<Error>(imported.error());
        if (notes)
            *notes = imported->notes;
        return std::move(imported->workspace);
    }
    auto stored = readWorkspaceFile(path);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    return std::move(stored->workspace);
}

} // namespace placewright
