// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/tables/rule_mirror.h"

#include "model/domain/field.h"
#include "model/rules/touch/field_use.h"
#include "model/store/database.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace placewright {

RuleMirror::RuleMirror()
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX), m_authorizer(m_database.getHandle()), m_rows(m_database),
      m_views(m_database, m_authorizer)
{
    m_database.exec("PRAGMA foreign_keys = OFF");
    m_database.exec("PRAGMA temp_store = MEMORY");
    // Shared views are small, or say by what they are looked up: an index made for one run costs more than it saves.
    m_database.exec("PRAGMA automatic_index = OFF");
    // Nor is a filter made over a whole table to spare a few look-ups; SQLite has no better way to say so than its test controls.
    constexpr int bloomFilters = 0x00080000;
    sqlite3_test_control(SQLITE_TESTCTRL_OPTIMIZATIONS, m_database.getHandle(), bloomFilters);
    createEntityTables(m_database);
    createScopeViews();
    // What is deleted in memory need not be overwritten.
    m_database.exec("PRAGMA secure_delete = OFF");
}

void RuleMirror::createScopeViews()
{
    m_database.exec("CREATE TEMP TABLE settings (name TEXT PRIMARY KEY, value ANY)");
    for (const QString& table : entityTables()) {
        const Kind kind = roleOfTable(table)->kind;
        const QString scope = isShared(kind) ? QString() : QStringLiteral(" WHERE option = scope_option()");
        m_database.exec(QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT * FROM main.\"%1\"%2").arg(table, scope).toStdString());
    }
    m_database.exec("CREATE TEMP VIEW this_system AS SELECT * FROM systems WHERE id = scope_system()");
    m_database.exec("CREATE TEMP VIEW outside AS SELECT 1 AS here WHERE scope_system() = ''");
}

void RuleMirror::reset(const Workspace& workspace)
{
    m_views.clear();
    SQLite::Transaction transaction(m_database);
    for (const QString& table : entityTables())
        m_database.exec(QStringLiteral("DELETE FROM main.\"%1\"").arg(table).toStdString());
    m_rows.writeAll(workspace);
    transaction.commit();
}

void RuleMirror::write(const ChangeSet& changes)
{
    SQLite::Transaction transaction(m_database);
    m_rows.write(changes);
    transaction.commit();
}

void RuleMirror::setScope(const Id& option, const Id& system)
{
    if (option == m_option && system == m_system)
        return;
    m_option = option;
    m_system = system;
    m_views.enter(option, system);
}

void RuleMirror::setSetting(const QString& name, const QVariant& value)
{
    m_views.clear();
    SQLite::Statement statement(m_database, "INSERT OR REPLACE INTO temp.settings VALUES (?, ?)");
    bindText(statement, 1, name);
    if (value.typeId() == QMetaType::QString)
        bindText(statement, 2, value.toString());
    else
        statement.bind(2, value.toDouble());
    statement.exec();
}

} // namespace placewright
