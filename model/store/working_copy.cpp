// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/working_copy.h"

#include "model/store/change_json.h"
#include "model/store/database.h"
#include "model/store/entity_rows.h"
#include "model/store/file_stamp.h"
#include "model/store/versions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QUuid>

#include <SQLiteCpp/Transaction.h>

namespace placewright {

namespace {

const QString copyName = QStringLiteral("working.placewright");
const QString lockName = QStringLiteral("in-use.lock");

QString say(const char* text) {
    return QCoreApplication::translate("Store", text);
}

void setState(SQLite::Database& database, const char* key, qint64 value) {
    SQLite::Statement statement(database, "INSERT INTO state (key, value) VALUES (?, ?) "
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    statement.bind(1, key);
    statement.bind(2, static_cast<int64_t>(value));
    statement.exec();
}

void setState(SQLite::Database& database, const char* key, const QString& value) {
    SQLite::Statement statement(database, "INSERT INTO state (key, value) VALUES (?, ?) "
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    statement.bind(1, key);
    bindText(statement, 2, value);
    statement.exec();
}

QString stateText(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, "SELECT value FROM state WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? columnText(query.getColumn(0)) : QString();
}

std::optional<qint64> stateNumber(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, "SELECT value FROM state WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
}

} // namespace

struct WorkingCopy::Private {
    QString folder;
    QString file;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<EntityRows> rows;
    bool forgotten = false;
};

QString workingCopyFileName() {
    return copyName;
}

QString workingCopyLockName() {
    return lockName;
}

WorkingCopy::WorkingCopy(std::unique_ptr<Private> data) : d(std::move(data)) {
}

WorkingCopy::~WorkingCopy() {
    d->rows.reset();
    d->database.reset();
    if (d->lock)
        d->lock->unlock();
    if (d->forgotten)
        discard(d->folder);
}

Result<QString> WorkingCopy::newFolder() {
    const QString folder = workingCopiesFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(folder))
        return failure(say(QT_TRANSLATE_NOOP("Store", "the folder for unsaved work can't be made")), folder,
                       say(QT_TRANSLATE_NOOP("Store", "Check the permissions and the free space of your home folder")));
    return folder;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::openIn(const QString& folder) {
    auto data = std::make_unique<Private>();
    data->folder = folder;
    data->file = QDir(folder).filePath(copyName);
    data->lock = std::make_unique<QLockFile>(QDir(folder).filePath(lockName));
    data->lock->setStaleLockTime(0);
    if (!data->lock->tryLock())
        return failure(say(QT_TRANSLATE_NOOP("Store", "another window of Placewright is working on this")), folder);
    return guarded(data->file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        data->database =
            std::make_unique<SQLite::Database>(data->file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        distrustSchema(*data->database);
        data->database->exec("PRAGMA journal_mode = WAL");
        data->database->exec("PRAGMA synchronous = FULL");
        data->database->exec("PRAGMA foreign_keys = ON");
        data->rows = std::make_unique<EntityRows>(*data->database);
        return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(data)));
    });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::fromFile(const QString& originPath, const QByteArray& bytes) {
    auto folder = newFolder();
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    // Under another name until it is whole: what a crash leaves half written is never taken for work.
    QFile file(QDir(*folder).filePath(copyName + QStringLiteral(".new")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.rename(QDir(*folder).filePath(copyName))) {
        const QString reason = file.errorString();
        file.close();
        discard(*folder);
        return failure(say(QT_TRANSLATE_NOOP("Store", "the working copy can't be written (%1)")).arg(reason), *folder);
    }
    file.close();
    auto copy = openIn(*folder);
    if (!copy)
        return copy;
    return guarded((*copy)->d->file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        SQLite::Database& database = *(*copy)->d->database;
        SQLite::Transaction transaction(database);
        setState(database, "origin", originPath);
        setState(database, "publishedHead", stateNumber(database, "head").value_or(0));
        setState(database, "publishedHash", QString::fromLatin1(contentHash(bytes).toHex()));
        transaction.commit();
        return std::move(copy);
    });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::fromContent(const Workspace& workspace) {
    auto folder = newFolder();
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    auto copy = openIn(*folder);
    if (!copy)
        return copy;
    return guarded((*copy)->d->file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        Private& data = *(*copy)->d;
        createSchema(*data.database);
        SQLite::Transaction transaction(*data.database);
        data.rows->writeAll(workspace);
        transaction.commit();
        return std::move(copy);
    });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::resume(const QString& folder, StoredWorkspace* content) {
    auto copy = openIn(folder);
    if (!copy)
        return copy;
    return guarded((*copy)->d->file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        // Fold the write-ahead log in, so that the file read below is all there is.
        (*copy)->d->database->execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
        (*copy)->d->database->execAndGet("PRAGMA journal_mode = DELETE");
        auto stored = readWorkspaceFile((*copy)->d->file);
        (*copy)->d->database->execAndGet("PRAGMA journal_mode = WAL");
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        *content = std::move(*stored);
        return std::move(copy);
    });
}

void WorkingCopy::discard(const QString& folder) {
    QDir(folder).removeRecursively();
}

Result<void> WorkingCopy::commit(const ChangeSet& changes, const JournalLine& line, qint64 oldHead) {
    return guarded(d->file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        d->rows->write(changes);
        SQLite::Statement cut(*d->database, "DELETE FROM journal WHERE seq > ?");
        cut.bind(1, static_cast<int64_t>(oldHead));
        cut.exec();
        SQLite::Statement insert(
            *d->database,
            "INSERT INTO journal (seq, session, at, label, arguments, changes) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, static_cast<int64_t>(line.seq));
        insert.bind(2, static_cast<int64_t>(line.session));
        bindText(insert, 3, line.at);
        bindText(insert, 4, line.label);
        bindText(insert, 5,
                 QString::fromUtf8(
                     QJsonDocument(QJsonArray::fromStringList(line.arguments)).toJson(QJsonDocument::Compact)));
        bindText(insert, 6, QString::fromUtf8(changesToJson(changes)));
        insert.exec();
        setState(*d->database, "head", line.seq);
        setState(*d->database, "lastSeq", line.seq);
        transaction.commit();
        return {};
    });
}

Result<void> WorkingCopy::commitMove(const ChangeSet& changes, qint64 newHead) {
    return guarded(d->file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
        d->rows->write(changes);
        setState(*d->database, "head", newHead);
        transaction.commit();
        return {};
    });
}

Result<ChangeSet> WorkingCopy::changesOf(qint64 seq) const {
    return guarded(d->file, [&]() -> Result<ChangeSet> {
        SQLite::Statement query(*d->database, "SELECT changes FROM journal WHERE seq = ?");
        query.bind(1, static_cast<int64_t>(seq));
        if (!query.executeStep())
            return failure(say(QT_TRANSLATE_NOOP("Store", "this step of the history is missing")), d->file);
        return changesFromJson(columnText(query.getColumn(0)).toUtf8());
    });
}

Result<void> WorkingCopy::beginSession(qint64 session) {
    return guarded(d->file, [&]() -> Result<void> {
        setState(*d->database, "session", session);
        return {};
    });
}

Result<void> WorkingCopy::trimJournal(qint64 upTo) {
    return guarded(d->file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*d->database);
        SQLite::Statement cut(*d->database, "DELETE FROM journal WHERE seq <= ?");
        cut.bind(1, static_cast<int64_t>(upTo));
        cut.exec();
        setState(*d->database, "base", upTo);
        transaction.commit();
        return {};
    });
}

Result<std::optional<qint64>> WorkingCopy::publishedHead() const {
    return guarded(d->file,
                   [&]() -> Result<std::optional<qint64>> { return stateNumber(*d->database, "publishedHead"); });
}

Result<bool> WorkingCopy::versionsChanged() const {
    return guarded(d->file,
                   [&]() -> Result<bool> { return stateNumber(*d->database, "versionsChanged").value_or(0) != 0; });
}

Result<void> WorkingCopy::changeVersions(const std::function<void(SQLite::Database&)>& work) {
    return guarded(d->file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*d->database);
        work(*d->database);
        setState(*d->database, "versionsChanged", 1);
        transaction.commit();
        return {};
    });
}

Result<Workspace> WorkingCopy::contentOfVersion(qint64 id) const {
    return guarded(d->file, [&] { return versionContent(*d->database, id); });
}

Result<QByteArray> WorkingCopy::image(const Workspace& expected) const {
    const QString path = QDir(d->folder).filePath(QStringLiteral("publish.placewright"));
    QFile::remove(path);
    auto bytes = guarded(path, [&]() -> Result<QByteArray> {
        SQLite::Statement vacuum(*d->database, "VACUUM INTO ?");
        bindText(vacuum, 1, path);
        vacuum.exec();
        {
            // A published file has no companions: not in write-ahead mode, and nothing of where it was worked on.
            SQLite::Database published(path.toStdString(), SQLite::OPEN_READWRITE);
            published.execAndGet("PRAGMA journal_mode = DELETE");
            published.exec("DELETE FROM state WHERE key IN ('origin', 'publishedHead', 'publishedHash', 'versionsChanged')");
        }
        auto stored = readWorkspaceFile(path);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (stored->workspace != expected)
            return failure(
                say(QT_TRANSLATE_NOOP("Store", "reading the new file back gave something else than was drawn")), path);
        return stored->bytes;
    });
    QFile::remove(path);
    return bytes;
}

Result<QByteArray> WorkingCopy::publishedHash() const {
    return guarded(d->file, [&]() -> Result<QByteArray> {
        return QByteArray::fromHex(stateText(*d->database, "publishedHash").toLatin1());
    });
}

Result<void> WorkingCopy::markPublished(const QString& path, qint64 head, const QByteArray& hash) {
    return guarded(d->file, [&]() -> Result<void> {
        SQLite::Transaction transaction(*d->database);
        setState(*d->database, "origin", path);
        setState(*d->database, "publishedHead", head);
        setState(*d->database, "publishedHash", QString::fromLatin1(hash.toHex()));
        setState(*d->database, "versionsChanged", 0);
        transaction.commit();
        return {};
    });
}

const QString& WorkingCopy::folder() const {
    return d->folder;
}

void WorkingCopy::forget() {
    d->forgotten = true;
}

} // namespace placewright
