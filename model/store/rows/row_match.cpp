// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows/row_match.h"

#include "model/domain/field.h"
#include "model/store/rows/row_cursor.h"
#include "model/store/rows/row_owners.h"
#include "model/store/rows/stored_columns.h"
#include "model/store/schema.h"

namespace placewright {

namespace {

bool holds(const RowCursor& row, int column, const Field& field, const Value& value) {
    if (!isRecorded(value))
        return row.isNull(column);
    if (row.isNull(column))
        return false;
    if (const auto* text = std::get_if<QString>(&value))
        return row.isText(column) && holdsText(row.bytes(column), *text);
    if (const auto* list = std::get_if<QStringList>(&value))
        return row.number(column) == list->size();
    if (const auto* records = std::get_if<Records>(&value))
        return row.number(column) == static_cast<qint64>(records->size());
    return storedValue(field, row, column) == value;
}

/// The entities of one kind by option.
class KindMatch {
public:
    KindMatch(SQLite::Database& database, const Workspace& workspace, Kind kind) : m_database(database), m_kind(kind) {
        const auto take = [&](const Id& option) {
            workspace.forEach(kind, option,
                              [&](const Common& head, const void* entity) { add(option.text(), head, entity); });
        };
        if (kind == Kind::workspace) {
            add(QString(), workspace.info, &workspace.info);
        } else if (isShared(kind)) {
            take(Id());
        } else {
            for (const auto& content : workspace.contents)
                take(content.first);
        }
    }

    bool matches() {
        if (!entitiesMatch())
            return false;
        for (const Field& field : fieldsOf(m_kind))
            if ((isList(field) || isRecords(field)) && !listMatches(field))
                return false;
        return true;
    }

private:
    struct Expected {
        const Common* head;
        const void* entity;
    };

    void add(const QString& option, const Common& head, const void* entity) {
        m_owners.add(option, head);
        m_expected.push_back({&head, entity});
    }

    const Expected* find(const RowCursor& row) {
        const std::size_t number = m_owners.find(row);
        return number == RowOwners::nobody ? nullptr : &m_expected[number];
    }

    bool entitiesMatch() {
        RowCursor row(m_database, selectEntities(m_kind));
        std::size_t rows = 0;
        m_items.assign(fieldsOf(m_kind).size(), 0);
        while (row.next()) {
            const auto* found = find(row);
            if (!found)
                return false;
            ++rows;
            const auto& [head, entity] = *found;
            if (row.number(2) != head->rank || !holdsText(row.bytes(3), head->extra))
                return false;
            int column = firstFieldColumn;
            std::size_t place = 0;
            for (const Field& field : fieldsOf(m_kind)) {
                if (!holds(row, column, field, field.get(entity)))
                    return false;
                if (isList(field) || isRecords(field))
                    m_items[place] += row.number(column);
                ++column;
                ++place;
            }
        }
        // An id stands for one row, so as many rows are all of them.
        return rows == m_expected.size();
    }

    bool listMatches(const Field& field) {
        RowCursor row(m_database, selectList(m_kind, field));
        const void* owner = nullptr;
        Value list;
        qint64 position = 0;
        qint64 rows = 0;
        while (row.next()) {
            const auto* found = find(row);
            if (!found)
                return false;
            if (found->entity != owner) {
                owner = found->entity;
                list = field.get(owner);
                position = 0;
            }
            if (row.number(2) != position || !itemMatches(row, field, list, position))
                return false;
            ++position;
            ++rows;
        }
        return rows == m_items[static_cast<std::size_t>(&field - fieldsOf(m_kind).data())];
    }

    static bool itemMatches(const RowCursor& row, const Field& field, const Value& list, qint64 position) {
        if (const auto* items = std::get_if<QStringList>(&list))
            return position < items->size() && holdsText(row.bytes(firstItemColumn), items->at(position));
        const auto* records = std::get_if<Records>(&list);
        if (!records || position >= static_cast<qint64>(records->size()))
            return false;
        const Record& record = (*records)[static_cast<std::size_t>(position)];
        int column = firstItemColumn;
        for (std::size_t i = 0; i < field.record.size(); ++i)
            if (!holds(row, column++, field.record[i], record.values[i]))
                return false;
        return holdsText(row.bytes(column), record.extra);
    }

    SQLite::Database& m_database;
    Kind m_kind;
    RowOwners m_owners;
    std::vector<Expected> m_expected; ///< As numbered by the owners.
    std::vector<qint64> m_items; ///< How many list rows the entities' rows speak of, by field.
};

} // namespace

bool rowsMatch(SQLite::Database& database, const Workspace& expected, KindSet kinds) {
    for (int i = 0; i < kindCount; ++i)
        if (contains(kinds, static_cast<Kind>(i)) && !KindMatch(database, expected, static_cast<Kind>(i)).matches())
            return false;
    return true;
}

} // namespace placewright
