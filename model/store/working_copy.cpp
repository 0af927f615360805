// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/working_copy.h"

#include "model/store/change_json.h"
#include "model/store/database.h"
#include "model/store/disk/copy_lock.h"
#include "model/store/disk/replace_file.h"
#include "model/store/rows/entity_rows.h"
#include "model/store/state_table.h"
#include "model/store/versions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <SQLiteCpp/Transaction.h>

namespace placewright {

namespace {

const QString copyName = QStringLiteral("working.placewright");
const QString unfinishedPrefix = QStringLiteral(".new-"); ///< Hidden, so that nothing that lists copies sees them.
constexpr qint64 unfinishedSeconds = 3600;
constexpr qint64 mostUnusedPart = 10; ///< A file is packed when more than one page of so many is unused.

tl::unexpected<Error> noFolder(const QString& folder) {
    return failure(
        QCoreApplication::translate("Store", "the folder for unsaved work can't be made"), folder,
        QCoreApplication::translate("Store", "Check the permissions and the free space of your home folder"));
}

/// The folder and those above it that are missing, each known to the disk.
bool madeDurably(const QString& folder) {
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    const QString above = info.path();
    return above != folder && madeDurably(above) && (QDir().mkdir(folder) || QFileInfo(folder).isDir()) &&
           flushFolder(above).has_value();
}

/// What a run that was killed while it began left; it holds nothing that is not elsewhere.
void removeUnfinished(const QDir& parent) {
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-unfinishedSeconds);
    for (const QFileInfo& entry :
         parent.entryInfoList({unfinishedPrefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        if (entry.lastModified() < limit)
            QDir(entry.filePath()).removeRecursively();
}

} // namespace

struct WorkingCopy::Private {
    QString folder;
    QString file;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<EntityRows> rows;
    bool forgotten = false;

    void open() {
        database = std::make_unique<SQLite::Database>(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
        distrustSchema(*database);
        database->exec("PRAGMA journal_mode = WAL");
        database->exec("PRAGMA synchronous = FULL");
        database->exec("PRAGMA foreign_keys = ON");
        // Its pages become those of the user's file, where nothing that was deleted may still be found.
        database->exec("PRAGMA secure_delete = ON");
        rows = std::make_unique<EntityRows>(*database);
    }

    void close() {
        rows.reset();
        database.reset();
    }
};

QString workingCopyFileName() {
    return copyName;
}

WorkingCopy::WorkingCopy(std::unique_ptr<Private> data) : d(std::move(data)) {
}

WorkingCopy::~WorkingCopy() {
    d->close();
    if (d->lock)
        d->lock->unlock();
    if (d->forgotten)
        discard(d->folder);
}

/// Made under another name, flushed and then renamed, so that a half-made copy is never offered to anybody.
Result<QString> WorkingCopy::newFolder(const QByteArray& image) {
    const QDir parent(workingCopiesFolder());
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString making = parent.filePath(unfinishedPrefix + name);
    if (!parent.exists() && !madeDurably(parent.path()))
        return noFolder(parent.path());
    removeUnfinished(parent);
    if (!QDir().mkdir(making))
        return noFolder(making);
    const auto failed = [&](Error error) {
        discard(making);
        return tl::unexpected<Error>(std::move(error));
    };
    if (auto written = writeNewFile(QDir(making).filePath(copyName), image); !written)
        return failed(written.error());
    if (auto flushed = flushFolder(making); !flushed)
        return failed(flushed.error());
    const QString folder = parent.filePath(name);
    if (!QDir().rename(making, folder))
        return failed(noFolder(folder).value());
    if (auto flushed = flushFolder(parent.path()); !flushed) {
        discard(folder);
        return tl::unexpected<Error>(flushed.error());
    }
    return folder;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::openIn(const QString& folder) {
    auto data = std::make_unique<Private>();
    data->folder = folder;
    data->file = QDir(folder).filePath(copyName);
    data->lock = takeCopyLock(folder);
    if (!data->lock->isLocked())
        return failure(QCoreApplication::translate("Store", "another window of Placewright is working on this"),
                       folder);
    return guarded(data->file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        data->open();
        return std::unique_ptr<WorkingCopy>(new WorkingCopy(std::move(data)));
    });
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const QByteArray& image) {
    const auto folder = newFolder(image);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    auto copy = openIn(*folder);
    if (!copy)
        discard(*folder);
    return copy;
}

Result<std::unique_ptr<WorkingCopy>>
WorkingCopy::fromFile(const QString& originPath, const QByteArray& bytes, const QByteArray& publishedHash) {
    auto image = guarded(originPath, [&]() -> Result<QByteArray> {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        loadImage(database, "main", bytes, ImageUse::change);
        setState(database, "origin", originPath);
        setState(database, "publishedHead", stateNumber(database, "head").value_or(0));
        setState(database, "publishedHash", QString::fromLatin1(publishedHash.toHex()));
        return imageOf(database);
    });
    if (!image)
        return tl::unexpected<Error>(image.error());
    return create(*image);
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::fromContent(const Workspace& workspace) {
    auto image = guarded(workingCopiesFolder(), [&]() -> Result<QByteArray> {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        createSchema(database);
        SQLite::Transaction transaction(database);
        EntityRows(database).writeAll(workspace);
        transaction.commit();
        return imageOf(database);
    });
    if (!image)
        return tl::unexpected<Error>(image.error());
    return create(*image);
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::resume(const QString& folder, StoredWorkspace* content) {
    auto copy = openIn(folder);
    if (!copy)
        return copy;
    Private& data = *(*copy)->d;
    return guarded(data.file, [&]() -> Result<std::unique_ptr<WorkingCopy>> {
        // Fold the write-ahead log in, so that the file read below is all there is.
        data.database->execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
        data.database->execAndGet("PRAGMA journal_mode = DELETE");
        data.close();
        auto stored = readWorkspaceFile(data.file);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (!stored->readOnly.isEmpty())
            return failure(stored->readOnly, data.file,
                           QCoreApplication::translate("Store", "Open it with the newer program"));
        if (stored->migrated)
            if (auto replaced = replaceFile(data.file, stored->bytes); !replaced)
                return tl::unexpected<Error>(replaced.error());
        data.open();
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
            return failure(QCoreApplication::translate("Store", "this step of the history is missing"), d->file);
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

Result<QByteArray> WorkingCopy::image() const {
    return guarded(d->file, [&]() -> Result<QByteArray> {
        qint64 unused = 0;
        const auto published = [&] {
            // What was published says nothing of where it was worked on, not even between the rows; the working copy
            // itself keeps it, as the transaction is not committed.
            SQLite::Transaction transaction(*d->database, SQLite::TransactionBehavior::IMMEDIATE);
            d->database->exec(
                "DELETE FROM state WHERE key IN ('origin', 'publishedHead', 'publishedHash', 'versionsChanged')");
            unused = d->database->execAndGet("PRAGMA freelist_count").getInt64();
            return withoutLog(imageOf(*d->database));
        };
        QByteArray image = published();
        if (unused * mostUnusedPart <= d->database->execAndGet("PRAGMA page_count").getInt64())
            return image;
        SQLite::Database packed(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        loadImage(packed, "main", image, ImageUse::change);
        packed.exec("VACUUM");
        return imageOf(packed);
    });
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
