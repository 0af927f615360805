// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/expected_sizes.h"

#include "model/store/database.h"

#include <SQLiteCpp/Statement.h>
#include <QFile>
#include <map>

namespace placewright {

namespace {

const char* const schemas[] = {"main", "temp"};

/// The table that SQLite plans by is made by ANALYZE alone.
void makeStatistics(SQLite::Database& database, const std::string& schema)
{
    database.exec("ANALYZE " + schema);
    database.exec("DELETE FROM " + schema + ".sqlite_stat1");
}

/// A thousand rows, all in one option, eight for each value that is looked up; twenty in a shared view, which is of one system.
void guessEmpty(SQLite::Database& database, const std::string& schema)
{
    const std::string statistics = schema + ".sqlite_stat1";
    const std::string rows = schema == "temp" ? "20" : "1000";
    database.exec("INSERT INTO " + statistics
                  + " SELECT i.tbl_name, i.name, '" + rows + "' || (SELECT group_concat(CASE WHEN c.name = 'option' THEN ' 1000' "
                    "WHEN c.name IN ('id', 'position') THEN ' 1' ELSE ' 8' END, '') FROM pragma_index_info(i.name) c) FROM "
                  + schema + ".sqlite_schema i WHERE i.type = 'index' AND i.tbl_name NOT IN (SELECT tbl FROM " + statistics + ")");
    database.exec("INSERT INTO " + statistics + " SELECT t.name, NULL, '20' FROM " + schema
                  + ".sqlite_schema t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT IN (SELECT tbl FROM "
                  + statistics + ")");
}

/// A reference that nothing made use of tells nothing of how many rows share one: eight, as for an empty table.
void guessUnused(SQLite::Database& database, const std::string& schema)
{
    database.exec("UPDATE " + schema + ".sqlite_stat1 SET stat = rtrim(stat, '0123456789') || '8' WHERE idx GLOB '*_by_*' "
                  "AND idx NOT GLOB '*_by_value' AND stat GLOB '* ' || substr(stat, 1, instr(stat, ' ') - 1)");
}

} // namespace

void expectSizes(SQLite::Database& database)
{
    QFile file(QStringLiteral(":/placewright/rules/expected_sizes.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw SQLite::Exception("the expected sizes of tables are missing");
    std::map<QByteArray, SQLite::Statement> inserts;
    for (const char* schema : schemas) {
        makeStatistics(database, schema);
        inserts.try_emplace(schema, database, std::string("INSERT INTO ") + schema + ".sqlite_stat1 VALUES (?, nullif(?, ''), ?)");
    }
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() != 4 || cells.front().startsWith('#'))
            continue;
        SQLite::Statement& insert = inserts.at(cells[0]);
        for (int i = 1; i < 4; ++i)
            bindText(insert, i, QString::fromUtf8(cells[i]));
        insert.exec();
        insert.reset();
    }
    for (const char* schema : schemas)
        database.exec(std::string("ANALYZE ") + schema + ".sqlite_schema");
}

QByteArray measuredSizes(SQLite::Database& database)
{
    QByteArray out;
    for (const char* schema : schemas) {
        database.exec(std::string("ANALYZE ") + schema);
        guessEmpty(database, schema);
        guessUnused(database, schema);
        SQLite::Statement query(database, std::string("SELECT tbl, coalesce(idx, ''), stat FROM ") + schema + ".sqlite_stat1 ORDER BY 1, 2");
        while (query.executeStep()) {
            out += schema;
            for (int i = 0; i < 3; ++i)
                out += ',' + columnText(query.getColumn(i)).toUtf8();
            out += '\n';
        }
    }
    return out;
}

} // namespace placewright
