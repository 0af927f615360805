// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/disk/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

namespace placewright {

namespace {

constexpr qint64 largestLock = 4096;

/// What a lock file says.
struct Note {
    LockHolder holder;
    QString token;
    QByteArray machineId;
    QByteArray boot;
    qint64 process = 0;
    QString started; ///< When the process started, so that another of the same number isn't taken for it.
};

QString userName() {
    const passwd* user = getpwuid(getuid());
    if (!user)
        return {};
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

QString startOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name, the second entry, is in brackets and may hold anything; the start is the twenty-second.
    const QString words = QString::fromLocal8Bit(file.readAll());
    return words.mid(words.lastIndexOf(u')') + 2).section(u' ', 19, 19);
}

std::optional<Note> readNote(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestLock)).object();
    Note note;
    note.holder.user = object.value(u"user").toString();
    note.holder.machine = object.value(u"machine").toString();
    note.holder.since = QDateTime::fromString(object.value(u"since").toString(), Qt::ISODate);
    // Of another program's lock, or one that is just being written, only the time is known.
    if (!note.holder.since.isValid())
        note.holder.since = QFileInfo(path).lastModified();
    note.token = object.value(u"token").toString();
    note.machineId = object.value(u"machineId").toString().toLatin1();
    note.boot = object.value(u"boot").toString().toLatin1();
    note.process = object.value(u"process").toInteger();
    note.started = object.value(u"started").toString();
    note.holder.onThisMachine = !note.machineId.isEmpty() && note.machineId == QSysInfo::machineUniqueId();
    return note;
}

/// Only of this machine can it be known that a program has ended.
bool isStale(const Note& note) {
    if (!note.holder.onThisMachine || note.process <= 0)
        return false;
    if (note.boot != QSysInfo::bootUniqueId())
        return true;
    if (kill(static_cast<pid_t>(note.process), 0) != 0 && errno == ESRCH)
        return true;
    return note.started != startOf(note.process);
}

/// Removes exactly that lock: a newer one of somebody who was quicker is put back.
void removeLock(const QString& path, const QString& token) {
    const QString aside = path + QUuid::createUuid().toString(QUuid::Id128);
    if (!QFile::rename(path, aside))
        return;
    const auto note = readNote(aside);
    if (note && note->token != token && QFile::rename(aside, path))
        return;
    QFile::remove(aside);
}

} // namespace

QString lockFileOf(const QString& path) {
    const QFileInfo asked(path);
    const QString real = asked.canonicalFilePath();
    if (!real.isEmpty())
        return QFileInfo(real).absoluteDir().filePath(QStringLiteral(".~lock.%1#").arg(QFileInfo(real).fileName()));
    // A file that isn't there yet will lie in the folder that the path leads to.
    const QString folder = QFileInfo(asked.absolutePath()).canonicalFilePath();
    return QDir(folder.isEmpty() ? asked.absolutePath() : folder)
        .filePath(QStringLiteral(".~lock.%1#").arg(asked.fileName()));
}

FileLock::FileLock(const QString& path)
    : m_file(lockFileOf(path)),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
}

FileLock::~FileLock() {
    release();
}

bool FileLock::isOf(const QString& path) const {
    return lockFileOf(path) == m_file;
}

bool FileLock::isTaken(const QString& path) {
    const auto note = readNote(lockFileOf(path));
    return note && !isStale(*note);
}

FileLock::State FileLock::take() {
    if (m_state == State::held)
        return m_state;
    if (create())
        return m_state = State::held;
    auto note = readNote(m_file);
    if (note && isStale(*note)) {
        removeLock(m_file, note->token);
        if (create())
            return m_state = State::held;
        note = readNote(m_file);
    }
    if (!note)
        return m_state = State::impossible;
    m_holder = note->holder;
    return m_state = State::taken;
}

FileLock::State FileLock::takeOver() {
    if (const auto note = readNote(m_file); note && m_state != State::held)
        removeLock(m_file, note->token);
    return take();
}

bool FileLock::create() {
    QFile file(m_file);
    if (!file.open(QIODevice::NewOnly))
        return false;
    const qint64 process = QCoreApplication::applicationPid();
    const QJsonObject note{{QStringLiteral("program"), QStringLiteral("placewright")},
                           {QStringLiteral("user"), userName()},
                           {QStringLiteral("machine"), QSysInfo::machineHostName()},
                           {QStringLiteral("machineId"), QString::fromLatin1(QSysInfo::machineUniqueId())},
                           {QStringLiteral("boot"), QString::fromLatin1(QSysInfo::bootUniqueId())},
                           {QStringLiteral("process"), process},
                           {QStringLiteral("started"), startOf(process)},
                           {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {QStringLiteral("token"), m_token}};
    const QByteArray bytes = QJsonDocument(note).toJson();
    if (file.write(bytes) == bytes.size() && file.flush())
        return true;
    file.remove();
    return false;
}

void FileLock::release() {
    if (m_state == State::held)
        if (const auto note = readNote(m_file); note && note->token == m_token)
            QFile::remove(m_file);
    m_state = State::free;
}

} // namespace placewright
