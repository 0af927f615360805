// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "model/store/entity_rows.h"
#include "model/store/schema.h"

#include <map>

namespace placewright {

namespace {

using Owner = std::pair<QString, QString>;
using Lists = std::map<Owner, Value>;

Value readColumn(const Field& field, const SQLite::Column& column) {
    if (column.isNull())
        return {};
    switch (field.type) {
    case FieldType::flag:
        return column.getInt() != 0;
    case FieldType::count:
    case FieldType::pounds:
        return static_cast<qint64>(column.getInt64());
    case FieldType::real:
        return column.getDouble();
    case FieldType::limit:
        return column.isInteger() ? Value(static_cast<qint64>(column.getInt64())) : Value(columnText(column));
    default:
        return columnText(column);
    }
}

/// Where reading starts. Forward and backward meet a damaged page from both of its sides.
enum class Way { any, forward, backward };

const char* orderOf(Way way) {
    switch (way) {
    case Way::forward:
        return " ORDER BY rowid";
    case Way::backward:
        return " ORDER BY rowid DESC";
    default:
        return "";
    }
}

/// The whole of a list table, by owner.
Lists readLists(SQLite::Database& database, Kind kind, const Field& field) {
    Lists lists;
    const bool shared = isShared(kind);
    const QString columns = shared ? QStringLiteral("'', owner") : QStringLiteral("option, owner");
    QStringList parts;
    if (isRecords(field)) {
        for (const Field& part : field.record)
            parts << u'"' + QString::fromLatin1(part.key) + u'"';
        parts << QStringLiteral("extra");
    } else {
        parts << QStringLiteral("value");
    }
    SQLite::Statement query(database, QStringLiteral("SELECT %1, %2 FROM main.\"%3\" ORDER BY 1, 2, position")
                                          .arg(columns, parts.join(QStringLiteral(", ")), listTable(kind, field))
                                          .toStdString());
    while (query.executeStep()) {
        Value& list = lists[{columnText(query.getColumn(0)), columnText(query.getColumn(1))}];
        if (isRecords(field)) {
            if (!isRecorded(list))
                list = Records();
            Record record;
            int column = 2;
            for (const Field& part : field.record)
                record.values.push_back(readColumn(part, query.getColumn(column++)));
            record.extra = columnText(query.getColumn(column));
            std::get<Records>(list).push_back(std::move(record));
        } else {
            if (!isRecorded(list))
                list = QStringList();
            std::get<QStringList>(list).append(columnText(query.getColumn(2)));
        }
    }
    return lists;
}

using AllLists = std::vector<Lists>;

AllLists readListsOf(SQLite::Database& database, Kind kind) {
    AllLists lists;
    for (const Field& field : fieldsOf(kind))
        if (isList(field) || isRecords(field))
            lists.push_back(readLists(database, kind, field));
    return lists;
}

void readKind(SQLite::Database& database, Kind kind, const AllLists& lists, Way way, Workspace& workspace) {
    QStringList columns{isShared(kind) ? QStringLiteral("''") : QStringLiteral("option"), QStringLiteral("id"),
                        QStringLiteral("rank"), QStringLiteral("extra")};
    for (const Field& field : fieldsOf(kind))
        columns << u'"' + QString::fromLatin1(field.key) + u'"';
    SQLite::Statement query(database,
                            QStringLiteral("SELECT %1 FROM main.\"%2\"%3")
                                .arg(columns.join(QStringLiteral(", ")), QString::fromLatin1(infoOf(kind).plural),
                                     QString::fromLatin1(orderOf(way)))
                                .toStdString());
    while (query.executeStep()) {
        Entity entity = blank(kind);
        const Owner owner{columnText(query.getColumn(0)), columnText(query.getColumn(1))};
        Common& head = common(entity);
        head.id = Id(owner.second);
        head.rank = query.getColumn(2).getInt64();
        head.extra = columnText(query.getColumn(3));
        int column = 4;
        std::size_t list = 0;
        for (const Field& field : fieldsOf(kind)) {
            const SQLite::Column held = query.getColumn(column++);
            if (!isList(field) && !isRecords(field)) {
                field.set(address(entity), readColumn(field, held));
                continue;
            }
            const Lists& ofField = lists[list++];
            if (held.isNull())
                continue;
            const auto found = ofField.find(owner);
            if (found != ofField.end())
                field.set(address(entity), found->second);
            else
                field.set(address(entity), isRecords(field) ? Value(Records()) : Value(QStringList()));
        }
        const EntityKey key =
            kind == Kind::workspace ? workspaceKey() : EntityKey{Id(owner.first), kind, Id(owner.second)};
        workspace.put(key, std::move(entity));
    }
}

} // namespace

Workspace readAllRows(SQLite::Database& database) {
    Workspace workspace;
    for (int i = 0; i < kindCount; ++i)
        readKind(database, static_cast<Kind>(i), readListsOf(database, static_cast<Kind>(i)), Way::any, workspace);
    return workspace;
}

QStringList readWhatCanBeRead(SQLite::Database& database, Workspace& workspace) {
    QStringList damaged;
    const auto read = [&](const QString& table, const auto& work) {
        try {
            work();
        } catch (const SQLite::Exception&) {
            // What was read until here stays; the table is named to the person.
            if (!damaged.contains(table))
                damaged.append(table);
        }
    };
    for (int i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        const QString table = QString::fromLatin1(infoOf(kind).plural);
        AllLists lists;
        for (const Field& field : fieldsOf(kind))
            if (isList(field) || isRecords(field)) {
                lists.emplace_back();
                read(listTable(kind, field), [&] { lists.back() = readLists(database, kind, field); });
            }
        for (const Way way : {Way::forward, Way::backward})
            read(table, [&] { readKind(database, kind, lists, way, workspace); });
    }
    return damaged;
}

} // namespace placewright
