// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace placewright::test {

/// A real disk of a size, in memory, which only this process sees; it can be filled to the last byte. The system may
/// not allow it.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_whyNot.isEmpty(); }
    const QString& whyNot() const { return m_whyNot; }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /// Leaves only so many bytes.
    void fill(qint64 room) const;
    /// Takes away what filled it.
    void free() const;

private:
    QTemporaryDir m_folder;
    QString m_whyNot;
};

/// Ends a test that can't be run here, so that ctest shows it as skipped and why.
void skip(const QString& why);

} // namespace placewright::test
