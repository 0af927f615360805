// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace placewright {

/// Who has a file open.
struct LockHolder {
    QString user;
    QString machine;
    QDateTime since;
    bool onThisMachine = false; ///< Its program still runs: a lock of one that doesn't is taken over.
};

/// Says to other windows, and to other machines on a shared drive, that a workspace file is open for writing.
///
/// It is a hidden file beside the user's, `.~lock.NAME#`, as office programs have it, and goes when the workspace is
/// closed. A lock in the local state folder would leave the shared folder clean but no colleague could see it, and a
/// lock of the operating system is not honoured across network drives and sync clients. It is advice between people:
/// what is written never depends on it, since Save looks at the file's content first.
class FileLock {
public:
    explicit FileLock(const QString& path);
    /// Lets go of the file.
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    enum class State {
        free,     ///< Not taken yet, or let go.
        held,     ///< Ours.
        taken,    ///< Somebody else has it; `holder` says who.
        impossible ///< The folder can't be written, so neither can the file be saved there.
    };

    State state() const { return m_state; }
    const LockHolder& holder() const { return m_holder; }
    /// True if it is about that file, under whatever name.
    bool isOf(const QString& path) const;

    /// True if somebody else has that file now, as `take` would find it; takes nothing.
    static bool isTaken(const QString& path);
    /// Takes the file if it is free or its holder's program ended without letting go.
    State take();
    /// Takes it from whoever has it: for a person who knows that they no longer work on it.
    State takeOver();

private:
    void release();
    bool create();

    QString m_file; ///< The lock's own.
    QString m_token;
    State m_state = State::free;
    LockHolder m_holder;
};

/// Where the lock of a file lies.
QString lockFileOf(const QString& path);

} // namespace placewright
