// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/distrust/schema_check.h"

#include "model/store/database.h"
#include "model/store/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace placewright {

namespace {

// Each asks for the name of something that could run, were it used.
constexpr const char* activeParts[]{
    "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR rootpage = 0 LIMIT 1",
    ("SELECT s.name FROM sqlite_schema s, pragma_table_xinfo(s.name) c "
     "WHERE s.type = 'table' AND (c.hidden <> 0 OR c.dflt_value IS NOT NULL) LIMIT 1"),
    "SELECT i.name FROM sqlite_schema s, pragma_index_list(s.name) i WHERE s.type = 'table' AND i.partial <> 0 LIMIT 1",
    "SELECT s.name FROM sqlite_schema s, pragma_index_xinfo(s.name) c WHERE s.type = 'index' AND c.cid = -2 LIMIT 1",
};

QStringList statementsOf(SQLite::Database& database) {
    QStringList statements;
    SQLite::Statement query(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (query.executeStep())
        statements.append(columnText(query.getColumn(0)));
    statements.sort();
    return statements;
}

} // namespace

SchemaColumns columnsOf(SQLite::Database& database, const QString& schema) {
    SchemaColumns columns;
    SQLite::Statement query(database,
                            QStringLiteral("SELECT s.name, c.name FROM \"%1\".sqlite_schema s, "
                                           "pragma_table_xinfo(s.name, '%1') c "
                                           "WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
                                .arg(schema)
                                .toStdString());
    while (query.executeStep())
        columns[columnText(query.getColumn(0))].insert(columnText(query.getColumn(1)));
    return columns;
}

bool hasOurSchema(SQLite::Database& database) {
    static const QStringList ours = [] {
        QStringList statements = schemaStatements();
        statements.sort();
        return statements;
    }();
    return statementsOf(database) == ours;
}

Result<void> refuseActiveSchema(SQLite::Database& database, const QString& path) {
    const auto refused = [&](const QString& name) {
        return failure(
            QCoreApplication::translate("Store", "the file holds something that is not data (“%1”) and was not opened")
                .arg(name),
            path);
    };
    for (const char* question : activeParts) {
        SQLite::Statement query(database, question);
        if (query.executeStep())
            return refused(columnText(query.getColumn(0)));
    }
    // A check is only to be seen in the text, where a comment could hide it.
    static const QRegularExpression check(QStringLiteral("\\bcheck\\s*\\(|/\\*|--"),
                                          QRegularExpression::CaseInsensitiveOption);
    SQLite::Statement query(database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (query.executeStep())
        if (columnText(query.getColumn(1)).contains(check))
            return refused(columnText(query.getColumn(0)));
    return {};
}

} // namespace placewright
