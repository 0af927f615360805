// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "model/store/entity_rows.h"
#include "model/store/schema.h"
#include "model/store/stored_columns.h"

#include <QHash>

#include <limits>
#include <optional>
#include <string_view>

namespace placewright {

namespace {

using Owner = std::pair<QString, QString>;
using Lists = QHash<Owner, Value>;

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

std::string_view bytesOf(const SQLite::Column& column) {
    const char* text = column.getText();
    return {text, static_cast<std::size_t>(column.getBytes())};
}

/// Rows of one owner mostly follow each other, and whole runs of rows have one option: a text is made when it changes.
class RepeatedText {
public:
    bool isNew(const SQLite::Column& column) {
        const std::string_view bytes = bytesOf(column);
        if (m_known && bytes == m_bytes)
            return false;
        m_bytes = bytes;
        m_text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return m_known = true;
    }
    const QString& text() const { return m_text; }

private:
    bool m_known = false;
    std::string m_bytes;
    QString m_text;
};

/// Reads a list table by owner as its rows lie, which is in order unless somebody wrote them otherwise; then gives
/// nothing, and they have to be sorted.
std::optional<Lists> readLists(SQLite::Database& database, Kind kind, const Field& field, const char* order) {
    SQLite::Statement query(database, selectList(kind, field) + order);
    Lists lists;
    RepeatedText option;
    RepeatedText owner;
    Value* list = nullptr;
    qint64 last = 0;
    while (query.executeStep()) {
        const bool otherOption = option.isNew(query.getColumn(0));
        if (owner.isNew(query.getColumn(1)) || otherOption || !list) {
            list = &lists[{option.text(), owner.text()}];
            if (isRecorded(*list))
                return std::nullopt;
            *list = isRecords(field) ? Value(Records()) : Value(QStringList());
            last = std::numeric_limits<qint64>::min();
        }
        const qint64 position = query.getColumn(2).getInt64();
        if (position < last)
            return std::nullopt;
        last = position;
        if (isRecords(field)) {
            Record record;
            record.values.reserve(field.record.size());
            int column = firstItemColumn;
            for (const Field& part : field.record)
                record.values.push_back(storedValue(part, query.getColumn(column++)));
            record.extra = columnText(query.getColumn(column));
            std::get<Records>(*list).push_back(std::move(record));
        } else {
            std::get<QStringList>(*list).append(columnText(query.getColumn(firstItemColumn)));
        }
    }
    return lists;
}

Lists readLists(SQLite::Database& database, Kind kind, const Field& field) {
    if (auto lists = readLists(database, kind, field, ""))
        return std::move(*lists);
    return readLists(database, kind, field, " ORDER BY 1, 2, 3").value_or(Lists());
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
    SQLite::Statement query(database, selectEntities(kind) + orderOf(way));
    RepeatedText optionText;
    Id option;
    while (query.executeStep()) {
        if (optionText.isNew(query.getColumn(0)))
            option = Id(optionText.text());
        Entity entity = blank(kind);
        Common& head = common(entity);
        head.id = Id(columnText(query.getColumn(1)));
        head.rank = query.getColumn(2).getInt64();
        head.extra = columnText(query.getColumn(3));
        int column = firstFieldColumn;
        std::size_t list = 0;
        for (const Field& field : fieldsOf(kind)) {
            const SQLite::Column held = query.getColumn(column++);
            if (!isList(field) && !isRecords(field)) {
                field.set(address(entity), storedValue(field, held));
                continue;
            }
            const Lists& ofField = lists[list++];
            if (held.isNull())
                continue;
            const auto found = ofField.constFind({option.text(), head.id.text()});
            if (found != ofField.cend())
                field.set(address(entity), *found);
            else
                field.set(address(entity), isRecords(field) ? Value(Records()) : Value(QStringList()));
        }
        const EntityKey key = kind == Kind::workspace ? workspaceKey() : EntityKey{option, kind, head.id};
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
