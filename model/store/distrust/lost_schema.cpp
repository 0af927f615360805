// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/distrust/lost_schema.h"

#include "model/store/database.h"

#include <QtEndian>

#include <map>

namespace placewright {

namespace {

constexpr qsizetype ourPageSize = 4096; ///< Of every file that this program writes.
constexpr qsizetype changesAt = 24;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype validForAt = 92;

enum class Tree { table, index };

/// An empty file as this program makes it.
struct EmptyFile {
    QByteArray bytes;
    std::map<qsizetype, Tree> roots; ///< The first page of each table and index, from 1 on. All other pages hold the list.
};

/// `packed` as Save does it with a file of which much is unused: the tables then begin on other pages.
EmptyFile emptyFile(bool packed) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    createSchema(database);
    if (packed)
        database.exec("VACUUM");
    EmptyFile file;
    SQLite::Statement trees(database, "SELECT rootpage, type = 'table' FROM sqlite_schema");
    while (trees.executeStep())
        file.roots[trees.getColumn(0).getInt()] = trees.getColumn(1).getInt() != 0 ? Tree::table : Tree::index;
    file.bytes = imageOf(database);
    return file;
}

bool beginsTree(char mark, Tree tree) {
    return tree == Tree::table ? mark == 0x0d || mark == 0x05 : mark == 0x0a || mark == 0x02;
}

/// How many tables and indexes begin where they should.
std::size_t fitting(const QByteArray& bytes, const EmptyFile& empty) {
    std::size_t count = 0;
    for (const auto& [page, tree] : empty.roots) {
        const qsizetype at = (page - 1) * ourPageSize;
        if (at < bytes.size() && beginsTree(bytes.at(at), tree))
            ++count;
    }
    return count;
}

} // namespace

std::optional<QByteArray> withSchemaMadeAnew(const QByteArray& bytes) {
    static const EmptyFile unpacked = emptyFile(false);
    static const EmptyFile packed = emptyFile(true);
    const EmptyFile& empty = fitting(bytes, packed) > fitting(bytes, unpacked) ? packed : unpacked;
    // Some may begin on a page that is damaged as well, or be cut off.
    if (fitting(bytes, empty) * 4 < empty.roots.size() * 3)
        return std::nullopt;
    QByteArray whole = bytes;
    const qsizetype pages = std::max(bytes.size() + ourPageSize - 1, empty.bytes.size()) / ourPageSize;
    whole.append(pages * ourPageSize - whole.size(), '\0');
    for (qsizetype page = 1; page <= empty.bytes.size() / ourPageSize; ++page)
        if (!empty.roots.contains(page))
            whole.replace((page - 1) * ourPageSize, ourPageSize, empty.bytes.mid((page - 1) * ourPageSize, ourPageSize));
    // As many pages as there are, and none of them free: which ones were is not known.
    qToBigEndian(static_cast<quint32>(pages), whole.data() + pagesAt);
    qToBigEndian(qFromBigEndian<quint32>(whole.constData() + changesAt), whole.data() + validForAt);
    return whole;
}

} // namespace placewright
