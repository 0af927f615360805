// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/store/disk/file_lock.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace placewright {

/// Looks after the file that the window has open: holds its lock, and has the document look again when something
/// touches the file. A network drive tells nobody of what happens on it, so it looks as well when a person comes back to
/// the window.
class FileGuard : public QObject {
    Q_OBJECT

public:
    explicit FileGuard(QWidget* window);
    ~FileGuard() override;

    /// Takes the lock of a file that is about to be opened, and asks where somebody else has it. False if the person
    /// would rather not open it then.
    bool admit(const QString& path);
    /// Takes the lock of a file that is about to be written under a new name; says who has it if somebody does.
    bool mayWrite(const QString& path);
    /// Lets go of what was taken for a file that then wasn't opened or written.
    void abandon();
    /// From now on this document is the one that is open; what was taken last is its lock.
    void follow(Document& document);
    void letGo();
    /// Tries again for the lock of a file that somebody else had. True if Save is possible now.
    bool tryAgain();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();

    QWidget* m_window;
    QPointer<Document> m_document;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<FileLock> m_coming;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

/// "open in another window since 14:02", "open on laptop-12 since 3 December 2026 09:12 (Planning team)".
QString holderWords(const LockHolder& holder);

} // namespace placewright
