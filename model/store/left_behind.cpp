// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/left_behind.h"

#include "model/store/database.h"
#include "model/store/disk/copy_lock.h"
#include "model/store/schema.h"
#include "model/store/state_table.h"
#include "model/store/working_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace placewright {

namespace {

/// Everything is written through the log, so the younger of both files tells when the last edit was made.
QDateTime lastWritten(const QString& file) {
    const QDateTime log = QFileInfo(file + QStringLiteral("-wal")).lastModified();
    const QDateTime base = QFileInfo(file).lastModified();
    return log.isValid() && log > base ? log : base;
}

void countUnpublished(SQLite::Database& database, LeftBehind& left) {
    const qint64 published = stateText(database, "publishedHead").toLongLong();
    const qint64 head = stateText(database, "head").toLongLong();
    SQLite::Statement made(database, "SELECT count(*), max(at) FROM journal WHERE seq > ? AND seq <= ?");
    made.bind(1, static_cast<int64_t>(std::min(published, head)));
    made.bind(2, static_cast<int64_t>(std::max(published, head)));
    if (made.executeStep()) {
        left.unpublishedEdits = made.getColumn(0).getInt();
        if (head > published)
            left.lastEdit = QDateTime::fromString(columnText(made.getColumn(1)), Qt::ISODate);
    }
    if (stateText(database, "versionsChanged").toInt() != 0)
        ++left.unpublishedEdits;
    // An edit that was published and then replaced by another leaves no line behind.
    if (left.unpublishedEdits == 0 && head != published)
        left.unpublishedEdits = 1;
}

QString faultOf(SQLite::Database& database) {
    if (database.execAndGet("PRAGMA application_id").getInt64() != applicationId)
        return QCoreApplication::translate("Store", "this is not a Placewright workspace");
    if (database.execAndGet("PRAGMA user_version").getInt() > schemaVersion)
        return QCoreApplication::translate("Store", "it was written by a newer version of Placewright");
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || columnText(check.getColumn(0)) != QStringLiteral("ok"))
        return QCoreApplication::translate("Store", "the file is damaged");
    return {};
}

/// True if a program ended before it had put anything into the folder.
bool holdsNothing(const QString& folder) {
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return std::all_of(files.begin(), files.end(), [](const QFileInfo& file) {
        return file.size() == 0 || file.fileName() == workingCopyLockName() ||
               file.fileName().endsWith(QLatin1String(".new"));
    });
}

/// Of a copy that is to belong to a file and doesn't, only to whom it belongs.
LeftBehind describe(const QString& folder, const QString& wantedFile = {}) {
    const QString file = QDir(folder).filePath(workingCopyFileName());
    LeftBehind left;
    left.folder = folder;
    left.lastEdit = lastWritten(file);
    try {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
        distrustSchema(database);
        left.originPath = stateText(database, "origin");
        if (!wantedFile.isEmpty() && QFileInfo(left.originPath).canonicalFilePath() != wantedFile)
            return left;
        left.fault = faultOf(database);
        left.title =
            QString::fromStdString(database.execAndGet("SELECT ifnull(max(title), '') FROM workspace").getString());
        countUnpublished(database, left);
    } catch (const SQLite::Exception& exception) {
        if (left.fault.isEmpty())
            left.fault = storeError(exception, file).what;
    }
    return left;
}

} // namespace

QString workingCopiesFolder() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state;
    return base + QStringLiteral("/placewright/working");
}

QString keptAsideFolder() {
    return QDir::cleanPath(workingCopiesFolder() + QStringLiteral("/../kept-aside"));
}

std::vector<LeftBehind> leftBehindWork() {
    std::vector<LeftBehind> all;
    const QDir parent(workingCopiesFolder());
    for (const QString& name : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = parent.filePath(name);
        const auto lock = takeCopyLock(folder);
        if (!lock->isLocked()) {
            if (lock->error() == QLockFile::PermissionError)
                all.push_back({folder,
                               {},
                               {},
                               QFileInfo(folder).lastModified(),
                               0,
                               QCoreApplication::translate("Store", "its folder is write-protected")});
            continue;
        }
        LeftBehind left = describe(folder);
        const bool nothing = holdsNothing(folder) || (!left.isDamaged() && left.unpublishedEdits == 0);
        lock->unlock();
        if (nothing)
            WorkingCopy::discard(folder);
        else
            all.push_back(std::move(left));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.lastEdit > b.lastEdit; });
    return all;
}

std::optional<LeftBehind> leftBehindOn(const QString& path) {
    const QString wanted = QFileInfo(path).canonicalFilePath();
    if (wanted.isEmpty())
        return std::nullopt;
    std::optional<LeftBehind> newest;
    const QDir parent(workingCopiesFolder());
    for (const QString& name : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = parent.filePath(name);
        const auto lock = takeCopyLock(folder);
        if (!lock->isLocked() || holdsNothing(folder))
            continue;
        LeftBehind left = describe(folder, wanted);
        if (left.isDamaged() || left.unpublishedEdits == 0 || QFileInfo(left.originPath).canonicalFilePath() != wanted)
            continue;
        if (!newest || left.lastEdit > newest->lastEdit)
            newest = std::move(left);
    }
    return newest;
}

namespace {

Result<void> whileNobodyHasIt(const QString& folder, const std::function<bool()>& work, const char* what) {
    const auto lock = takeCopyLock(folder);
    if (!lock->isLocked() && lock->error() == QLockFile::LockFailedError)
        return failure(QCoreApplication::translate("Store", "another window of Placewright is working on this"),
                       folder);
    lock->unlock();
    if (!work())
        return failure(QCoreApplication::translate("Store", what), folder, QCoreApplication::translate("Store", "Check the permissions of the folder"));
    return {};
}

} // namespace

Result<void> discardLeftBehind(const QString& folder) {
    return whileNobodyHasIt(
        folder, [&] { return !QFileInfo::exists(folder) || QDir(folder).removeRecursively(); },
        QT_TRANSLATE_NOOP("Store", "it can't be deleted"));
}

Result<QString> keepAside(const QString& folder) {
    const QString target = keptAsideFolder() + u'/' + QFileInfo(folder).fileName();
    const auto moved = whileNobodyHasIt(
        folder, [&] { return QDir().mkpath(keptAsideFolder()) && QDir().rename(folder, target); },
        QT_TRANSLATE_NOOP("Store", "it can't be moved"));
    if (!moved)
        return tl::unexpected<Error>(moved.error());
    return target;
}

} // namespace placewright
