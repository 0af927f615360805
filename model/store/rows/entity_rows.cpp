// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows/entity_rows.h"

#include "model/store/database.h"
#include "model/store/schema.h"

#include <array>

namespace placewright {

namespace {

void bindValue(SQLite::Statement& statement, int index, const Value& value) {
    struct Binder {
        SQLite::Statement& statement;
        int index;
        void operator()(std::monostate) const { statement.bind(index); }
        void operator()(bool flag) const { statement.bind(index, flag ? 1 : 0); }
        void operator()(qint64 number) const { statement.bind(index, static_cast<int64_t>(number)); }
        void operator()(double number) const { statement.bind(index, number); }
        void operator()(const QString& text) const { bindText(statement, index, text); }
        void operator()(const QStringList& list) const { statement.bind(index, static_cast<int64_t>(list.size())); }
        void operator()(const Records& records) const { statement.bind(index, static_cast<int64_t>(records.size())); }
    };
    std::visit(Binder{statement, index}, value);
}

void bindExtra(SQLite::Statement& statement, int index, const QString& extra) {
    if (extra.isEmpty())
        statement.bind(index);
    else
        bindText(statement, index, extra);
}

QString placeholders(qsizetype count) {
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// Upsert rather than replace: replacing deletes the row, and with it the rows of its lists.
QString upsertSql(Kind kind) {
    QStringList columns;
    if (!isShared(kind))
        columns << QStringLiteral("option");
    columns << QStringLiteral("id");
    const qsizetype keys = columns.size();
    columns << QStringLiteral("rank");
    for (const Field& field : fieldsOf(kind))
        columns << u'"' + QString::fromLatin1(field.key) + u'"';
    columns << QStringLiteral("extra");
    QStringList updates;
    for (qsizetype i = keys; i < columns.size(); ++i)
        updates << QStringLiteral("%1 = excluded.%1").arg(columns.at(i));
    return QStringLiteral("INSERT INTO main.\"%1\" (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(QString::fromLatin1(infoOf(kind).plural), columns.join(QStringLiteral(", ")), placeholders(columns.size()),
             columns.mid(0, keys).join(QStringLiteral(", ")), updates.join(QStringLiteral(", ")));
}

const QString& cachedUpsert(Kind kind) {
    static const std::array<QString, kindCount> texts = [] {
        std::array<QString, kindCount> all;
        for (int i = 0; i < kindCount; ++i)
            all[static_cast<std::size_t>(i)] = upsertSql(static_cast<Kind>(i));
        return all;
    }();
    return texts[static_cast<std::size_t>(kind)];
}

int bindOwner(SQLite::Statement& statement, const EntityKey& key) {
    int index = 0;
    if (!isShared(key.kind))
        bindText(statement, ++index, key.option.text());
    bindText(statement, ++index, key.id.text());
    return index;
}

void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
    statement.clearBindings();
}

} // namespace

SQLite::Statement& EntityRows::prepared(const QString& sql) {
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql.toStdString());
    return *statement;
}

void EntityRows::write(const ChangeSet& changes) {
    for (const auto& [key, change] : changes)
        if (!change.after)
            erase(key);
    for (const auto& [key, change] : changes)
        if (change.after)
            put(key, *change.after);
}

void EntityRows::writeAll(const Workspace& workspace) {
    workspace.forEach([&](const EntityKey& key, const Entity& entity) { put(key, entity); });
}

void EntityRows::put(const EntityKey& key, const Entity& entity) {
    SQLite::Statement& statement = prepared(cachedUpsert(key.kind));
    const void* object = address(entity);
    int index = bindOwner(statement, key);
    statement.bind(++index, static_cast<int64_t>(common(entity).rank));
    for (const Field& field : fieldsOf(key.kind))
        bindValue(statement, ++index, field.get(object));
    bindExtra(statement, ++index, common(entity).extra);
    run(statement);
    putLists(key, object);
}

void EntityRows::putLists(const EntityKey& key, const void* object) {
    const QString owner = isShared(key.kind) ? QStringLiteral("owner = ?") : QStringLiteral("option = ? AND owner = ?");
    const QString ownerColumns =
        isShared(key.kind) ? QStringLiteral("owner, position") : QStringLiteral("option, owner, position");
    const qsizetype ownerCount = isShared(key.kind) ? 2 : 3;
    for (const Field& field : fieldsOf(key.kind)) {
        if (!isList(field) && !isRecords(field))
            continue;
        const QString table = listTable(key.kind, field);
        SQLite::Statement& clear = prepared(QStringLiteral("DELETE FROM main.\"%1\" WHERE %2").arg(table, owner));
        bindOwner(clear, key);
        run(clear);
        const Value value = field.get(object);
        if (const auto* items = std::get_if<QStringList>(&value)) {
            SQLite::Statement& insert = prepared(QStringLiteral("INSERT INTO main.\"%1\" (%2, value) VALUES (%3)")
                                                     .arg(table, ownerColumns, placeholders(ownerCount + 1)));
            for (qsizetype i = 0; i < items->size(); ++i) {
                int index = bindOwner(insert, key);
                insert.bind(++index, static_cast<int64_t>(i));
                bindText(insert, ++index, items->at(i));
                run(insert);
            }
        } else if (const auto* records = std::get_if<Records>(&value)) {
            QStringList columns;
            for (const Field& part : field.record)
                columns << u'"' + QString::fromLatin1(part.key) + u'"';
            SQLite::Statement& insert = prepared(QStringLiteral("INSERT INTO main.\"%1\" (%2, %3, extra) VALUES (%4)")
                                                     .arg(table, ownerColumns, columns.join(QStringLiteral(", ")),
                                                          placeholders(ownerCount + columns.size() + 1)));
            for (std::size_t i = 0; i < records->size(); ++i) {
                int index = bindOwner(insert, key);
                insert.bind(++index, static_cast<int64_t>(i));
                for (const Value& part : (*records)[i].values)
                    bindValue(insert, ++index, part);
                bindExtra(insert, ++index, (*records)[i].extra);
                run(insert);
            }
        }
    }
}

void EntityRows::erase(const EntityKey& key) {
    // List rows go by ON DELETE CASCADE where foreign keys are on; the rule mirror has them off, so they are deleted
    // here.
    const QString owner = isShared(key.kind) ? QStringLiteral("%1 = ?") : QStringLiteral("option = ? AND %1 = ?");
    for (const Field& field : fieldsOf(key.kind))
        if (isList(field) || isRecords(field)) {
            SQLite::Statement& clear =
                prepared(QStringLiteral("DELETE FROM main.\"%1\" WHERE ").arg(listTable(key.kind, field)) +
                         owner.arg(QStringLiteral("owner")));
            bindOwner(clear, key);
            run(clear);
        }
    SQLite::Statement& erase =
        prepared(QStringLiteral("DELETE FROM main.\"%1\" WHERE ").arg(QString::fromLatin1(infoOf(key.kind).plural)) +
                 owner.arg(QStringLiteral("id")));
    bindOwner(erase, key);
    run(erase);
}

} // namespace placewright
