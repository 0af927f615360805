// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <random>
#include <vector>

namespace placewright::test {

/// A file or folder for as long as there is one; numbers are never used again, as the system uses those of inodes.
using Node = int;

/// One thing that a program asked of the disk.
struct DiskCall {
    enum class What {
        write,    ///< Bytes to a place in a file.
        truncate, ///< A file to a size.
        flush,    ///< A file or a folder.
        enter,    ///< A name in a folder, for a node.
        leave,    ///< A name out of a folder.
        rename    ///< Within a folder, in one.
    };
    What what;
    Node node; ///< For names, the folder.
    qint64 at = 0;
    QByteArray bytes;
    QByteArray name;
    QByteArray newName;
    Node entered = -1;
};

/// All that was asked of the disk below a folder, and what a disk that loses its power may then hold: what was flushed for
/// certain; of the rest any sector of any write, and of each folder's names as many changes as came first.
class RecordedDisk {
public:
    /// Begins with what lies in the folder now.
    explicit RecordedDisk(const QString& folder);

    const QString& folder() const { return m_folder; }
    std::size_t calls() const { return m_calls.size(); }
    const DiskCall& call(std::size_t number) const { return m_calls[number]; }
    void add(const DiskCall& call) { m_calls.push_back(call); }
    Node newFile();
    Node newFolder();
    static constexpr Node root = 0;

    /// How much of what was not flushed reaches the disk.
    enum class Luck { none, some, all };
    /// Writes into an empty folder what there may be if the power goes after the first `calls` calls.
    void afterPowerCut(std::size_t calls, Luck luck, std::mt19937& random, const QString& into) const;

    struct Held {
        bool isFolder = false;
        QByteArray bytes;
        std::map<QByteArray, Node> names;
    };
    const std::map<Node, Held>& start() const { return m_start; }

private:
    Node take(const QString& path);

    QString m_folder;
    std::vector<DiskCall> m_calls;
    std::map<Node, Held> m_start;
    std::vector<bool> m_isFolder;
};

} // namespace placewright::test
