// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_guard.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace placewright {

namespace {

/// A save of another program is several events on the file and its folder; what counts is how it ends.
constexpr int settlingTime = 300; // ms

QString openSince(const QDateTime& at) {
    const QDateTime here = at.toLocalTime();
    const QString time = here.time().toString(QStringLiteral("HH:mm"));
    return here.date() == QDate::currentDate()
               ? time
               : FileGuard::tr("%1, %2").arg(QLocale().toString(here.date(), QLocale::LongFormat), time);
}

/// True if the person wants to open the file all the same; `anyway` if in order to write it.
bool openAllTheSame(QWidget* window, const QString& path, const LockHolder& holder, bool& anyway) {
    QMessageBox box(QMessageBox::Information, QString(),
                    FileGuard::tr("“%1” is %2").arg(QFileInfo(path).completeBaseName(), holderWords(holder)),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("lockQuestion"));
    box.setTextFormat(Qt::PlainText);
    QString words = FileGuard::tr("Opened read-only, the file stays as it is; what you change here can be saved under another name.");
    if (!holder.onThisMachine)
        words += QStringLiteral("\n\n") +
                 FileGuard::tr("Whether the program still runs there can't be seen from here. Open it for editing only if "
                               "you know that nobody is working on it; should both save, you will be asked.");
    box.setInformativeText(words);
    QPushButton* readOnly = box.addButton(FileGuard::tr("Open &read-only"), QMessageBox::AcceptRole);
    QPushButton* edit = holder.onThisMachine
                            ? nullptr
                            : box.addButton(FileGuard::tr("Open for &editing"), QMessageBox::DestructiveRole);
    box.addButton(FileGuard::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(readOnly);
    box.exec();
    anyway = edit && box.clickedButton() == edit;
    return anyway || box.clickedButton() == readOnly;
}

} // namespace

QString holderWords(const LockHolder& holder) {
    const QString since = openSince(holder.since);
    if (holder.onThisMachine)
        return FileGuard::tr("open in another window since %1 (%2)").arg(since, holder.user);
    if (holder.machine.isEmpty())
        return FileGuard::tr("open elsewhere since %1").arg(since);
    return holder.user.isEmpty() ? FileGuard::tr("open on %1 since %2").arg(holder.machine, since)
                                 : FileGuard::tr("open on %1 since %2 (%3)").arg(holder.machine, since, holder.user);
}

FileGuard::FileGuard(QWidget* window) : QObject(window), m_window(window) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlingTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (!m_document)
            return;
        m_document->look();
        watch(); // A file that was replaced is another file to the watcher.
    });
    window->installEventFilter(this);
}

FileGuard::~FileGuard() = default;

bool FileGuard::admit(const QString& path) {
    m_coming.reset();
    if (m_lock && m_lock->isOf(path) && m_lock->state() == FileLock::State::held)
        return true;
    auto lock = std::make_unique<FileLock>(path);
    if (lock->take() == FileLock::State::taken) {
        bool anyway = false;
        if (!openAllTheSame(m_window, path, lock->holder(), anyway))
            return false;
        if (anyway)
            lock->takeOver();
    }
    m_coming = std::move(lock);
    return true;
}

bool FileGuard::mayWrite(const QString& path) {
    m_coming.reset();
    if (m_lock && m_lock->isOf(path))
        return true;
    auto lock = std::make_unique<FileLock>(path);
    if (lock->take() == FileLock::State::taken) {
        QMessageBox box(QMessageBox::Warning, QString(),
                        tr("“%1” is %2").arg(QFileInfo(path).completeBaseName(), holderWords(lock->holder())),
                        QMessageBox::Ok, m_window);
        box.setObjectName(QStringLiteral("lockBox"));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("Nothing was saved. Choose another name, or have it closed there first."));
        box.exec();
        return false;
    }
    m_coming = std::move(lock);
    return true;
}

void FileGuard::abandon() {
    m_coming.reset();
}

void FileGuard::follow(Document& document) {
    m_document = &document;
    if (m_coming && m_coming->isOf(document.path()))
        m_lock = std::move(m_coming);
    else if (m_lock && (document.path().isEmpty() || !m_lock->isOf(document.path())))
        m_lock.reset();
    m_coming.reset();
    document.blockSaving(m_lock && m_lock->state() == FileLock::State::taken ? holderWords(m_lock->holder())
                                                                               : QString());
    // Watching a folder of many files takes its time, and looking then finds what has changed meanwhile.
    m_settled.start();
}

void FileGuard::letGo() {
    m_document.clear();
    m_lock.reset();
    watch();
}

bool FileGuard::tryAgain() {
    if (!m_document || m_document->savingBlocked().isEmpty())
        return true;
    if (m_lock && m_lock->take() == FileLock::State::taken)
        return false;
    m_document->blockSaving({});
    return true;
}

void FileGuard::watch() {
    const QString path = m_document ? m_document->path() : QString();
    QStringList wanted;
    if (!path.isEmpty())
        for (const QString& place : {path, QFileInfo(path).absolutePath()})
            if (QFileInfo::exists(place))
                wanted.append(place);
    for (const QString& watched : m_watcher.files() + m_watcher.directories())
        if (!wanted.contains(watched))
            m_watcher.removePath(watched);
    for (const QString& place : wanted)
        if (!m_watcher.files().contains(place) && !m_watcher.directories().contains(place))
            m_watcher.addPath(place);
}

bool FileGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate && m_document)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

} // namespace placewright
