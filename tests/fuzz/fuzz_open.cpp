// SPDX-License-Identifier: GPL-3.0-or-later
// Opens what the fuzzer makes of workspace files. Half of the inputs are changed as bytes, half as tables, since a
// change of bytes rarely leaves a database that gets beyond its pages.
#include "model/change/integrity.h"
#include "model/store/database.h"
#include "model/store/distrust/salvage.h"
#include "model/store/working_copy.h"
#include "tests/fuzz/chances.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <array>
#include <cstring>

using namespace placewright;
using namespace placewright::fuzz;

namespace {

/// In memory, as are the working copies, so that nothing waits for a disk.
const QString& inputPath() {
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/placewright-fuzz-XXXXXX"));
    static const QString path = [] {
        qputenv("XDG_STATE_HOME", folder.path().toUtf8());
        return folder.filePath(QStringLiteral("input.placewright"));
    }();
    return path;
}

void mustBeWhole(const Workspace& workspace) {
    workspace.forEach([&](const EntityKey& key, const Entity& entity) {
        must(faultsOf(workspace, key, entity).empty(), "nothing that was read is at fault");
    });
}

void mustSayOneThing(const Error& error) {
    must(!error.sentence().isEmpty() && error.lines().size() == 1, "a refusal is one sentence");
}

/// History and versions are read when they are asked for.
void useAll(const StoredWorkspace& stored) {
    auto copy = WorkingCopy::fromFile(inputPath(), stored.bytes, {});
    if (!copy)
        return mustSayOneThing(copy.error());
    (*copy)->forget();
    for (const JournalLine& line : stored.journal.lines)
        if (const auto changes = (*copy)->changesOf(line.seq))
            (void)checkFits(stored.workspace, inverted(*changes));
    for (const NamedVersion& version : stored.versions)
        if (const auto content = (*copy)->contentOfVersion(version.id))
            mustBeWhole(*content);
    if (const auto image = (*copy)->image()) {
        const auto again = readWorkspaceBytes(inputPath(), *image);
        must(again && again->workspace == stored.workspace, "what is published is what was read");
        must(checkHolds(inputPath(), *image, stored.workspace).has_value(), "and found to be so");
    }
}

QByteArray oneOf(Chances& chances, SQLite::Database& database, const QByteArray& question) {
    std::vector<std::string> found;
    SQLite::Statement query(database, question.toStdString());
    while (query.executeStep())
        found.push_back(query.getColumn(0).getString());
    return found.empty() ? QByteArray() : QByteArray::fromStdString(chances.of(found));
}

/// A statement that makes something else of the tables; may well fail.
QByteArray tampering(Chances& chances, SQLite::Database& database) {
    const QByteArray table = oneOf(chances, database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    const QByteArray from = oneOf(chances, database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    const QByteArray column = oneOf(chances, database, "SELECT name FROM pragma_table_info('" + table + "')");
    const QByteArray other = oneOf(chances, database, "SELECT name FROM pragma_table_info('" + from + "')");
    static const std::array<QByteArray, 14> values{"NULL",
                                                   "''",
                                                   "0",
                                                   "-1",
                                                   "9223372036854775807",
                                                   "1e308",
                                                   "x'00ff'",
                                                   "'a' || char(0)",
                                                   "char(55296)",
                                                   "hex(randomblob(40))",
                                                   "'[{}]'",
                                                   "'blmk'",
                                                   "zeroblob(100000)",
                                                   "rowid"};
    static const std::array<QByteArray, 8> rows{
        "1",         "rowid % 2",
        "rowid = 1", "rowid = (SELECT max(rowid) FROM \"" + QByteArray("seats") + "\")",
        "rowid < 3", "random() % 5 = 0",
        "rowid > 2", "random() % 2"};
    static const std::array<QByteArray, 6> schemas{
        "CREATE TABLE added (a, b)",
        "CREATE VIEW added AS SELECT 1",
        "ALTER TABLE seats ADD COLUMN added TEXT",
        "CREATE TRIGGER added AFTER INSERT ON seats BEGIN DELETE FROM seats; END",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 99"};
    const QByteArray set = "UPDATE OR IGNORE \"" + table + "\" SET \"" + column + "\" = ";
    const QByteArray where = " WHERE " + chances.of(rows);
    switch (chances.below(9)) {
    case 0:
        return "DELETE FROM \"" + table + "\"" + where;
    case 1:
        return chances.of(schemas);
    case 2:
        return "DROP TABLE \"" + table + "\"";
    case 3:
        return "ALTER TABLE \"" + table + "\" DROP COLUMN \"" + column + "\"";
    case 4:
        return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = rootpage + 1, sql = replace(sql, 'NOT "
               "NULL', '') "
               "WHERE name = '" +
               table + "'";
    case 5:
        return set + "(SELECT \"" + other + "\" FROM \"" + from + "\" ORDER BY random() LIMIT 1)" + where;
    case 6:
        return set + "replace(\"" + column + "\", char(" + QByteArray::number(48 + chances.below(78)) + "), '\"')" +
               where;
    default:
        return set + chances.of(values) + where;
    }
}

QByteArray tampered(const QByteArray& bytes, Chances& chances) {
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        loadImage(database, "main", withoutLog(bytes), ImageUse::change);
        sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, 200'000);
        database.exec(tampering(chances, database).toStdString());
        return imageOf(database);
    } catch (const SQLite::Exception&) {
        return {};
    }
}

} // namespace

extern "C" std::size_t
LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
    Chances chances(seed);
    if (chances.oneIn(2)) {
        const QByteArray made =
            tampered(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), chances);
        if (!made.isEmpty() && static_cast<std::size_t>(made.size()) <= maxSize) {
            std::memcpy(data, made.constData(), static_cast<std::size_t>(made.size()));
            return static_cast<std::size_t>(made.size());
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    {
        QFile file(inputPath());
        must(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(data),
                                                           static_cast<qint64>(size)) == static_cast<qint64>(size),
             "the input can be written");
    }
    if (const auto stored = readWorkspaceFile(inputPath())) {
        mustBeWhole(stored->workspace);
        // Takes longer than reading, and most of what can be read differs little: one in four is enough.
        if (qHashBits(data, size) % 4 == 0)
            useAll(*stored);
        return 0;
    } else {
        mustSayOneThing(stored.error());
    }
    if (const auto salvaged = salvageWorkspaceFile(inputPath()))
        mustBeWhole(salvaged->workspace);
    else
        mustSayOneThing(salvaged.error());
    return 0;
}
