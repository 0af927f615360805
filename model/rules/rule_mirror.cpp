// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_mirror.h"

#include "model/domain/field.h"
#include "model/rules/field_use.h"
#include "model/store/database.h"

#include <SQLiteCpp/Transaction.h>

namespace placewright {

RuleMirror::RuleMirror()
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_authorizer(m_database.getHandle()), m_rows(m_database),
      m_views(m_database, m_authorizer)
{
    m_database.exec("PRAGMA foreign_keys = OFF");
    m_database.exec("PRAGMA temp_store = MEMORY");
    // Shared views are small, or say by what they are looked up: an index made for one run costs more than it saves.
    m_database.exec("PRAGMA automatic_index = OFF");
    createEntityTables(m_database);
    createScopeViews();
}

void RuleMirror::createScopeViews()
{
    m_database.exec("CREATE TEMP TABLE scope (option TEXT, system TEXT)");
    m_database.exec("INSERT INTO temp.scope VALUES (NULL, NULL)");
    m_database.exec("CREATE TEMP TABLE settings (name TEXT PRIMARY KEY, value ANY)");
    for (const QString& table : entityTables()) {
        const Kind kind = roleOfTable(table)->kind;
        const QString scope = isShared(kind) ? QString() : QStringLiteral(" WHERE option = (SELECT option FROM temp.scope)");
        m_database.exec(QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT * FROM main.\"%1\"%2").arg(table, scope).toStdString());
    }
    m_database.exec("CREATE TEMP VIEW this_system AS SELECT * FROM systems WHERE id = (SELECT system FROM temp.scope)");
    m_scope = std::make_unique<SQLite::Statement>(m_database, "UPDATE temp.scope SET option = ?, system = ?");
}

void RuleMirror::reset(const Workspace& workspace)
{
    m_views.staleAll();
    SQLite::Transaction transaction(m_database);
    for (const QString& table : entityTables())
        m_database.exec(QStringLiteral("DELETE FROM main.\"%1\"").arg(table).toStdString());
    m_rows.writeAll(workspace);
    transaction.commit();
}

void RuleMirror::write(const ChangeSet& changes)
{
    FieldUse touched;
    for (const auto& [key, change] : changes)
        touched.add(key.kind, change);
    m_views.staleFor(touched);
    SQLite::Transaction transaction(m_database);
    m_rows.write(changes);
    transaction.commit();
}

void RuleMirror::setScope(const Id& option, const Id& system)
{
    if (option == m_option && system == m_system)
        return;
    if (option == m_option)
        m_views.staleForSystem();
    else
        m_views.staleAll();
    m_option = option;
    m_system = system;
    bindText(*m_scope, 1, option.text());
    bindText(*m_scope, 2, system.text());
    m_scope->exec();
    m_scope->reset();
}

void RuleMirror::setSetting(const QString& name, const QVariant& value)
{
    m_views.staleAll();
    SQLite::Statement statement(m_database, "INSERT OR REPLACE INTO temp.settings VALUES (?, ?)");
    bindText(statement, 1, name);
    if (value.typeId() == QMetaType::QString)
        bindText(statement, 2, value.toString());
    else
        statement.bind(2, value.toDouble());
    statement.exec();
}

QString RuleMirror::lookUp(Kind kind, const char* column, const Id& option, const Id& id)
{
    const QString sql = QStringLiteral("SELECT \"%1\" FROM main.\"%2\" WHERE option = ? AND id = ?")
                            .arg(QLatin1String(column), QLatin1String(infoOf(kind).plural));
    auto& statement = m_lookUps[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql.toStdString());
    bindText(*statement, 1, option.text());
    bindText(*statement, 2, id.text());
    const QString found = statement->executeStep() ? columnText(statement->getColumn(0)) : QString();
    statement->reset();
    return found;
}

} // namespace placewright
