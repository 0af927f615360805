// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_match.h"

#include "model/domain/field.h"
#include "model/store/database.h"
#include "model/store/schema.h"
#include "model/store/stored_columns.h"

#include <QHash>

#include <map>

namespace placewright {

namespace {

bool holdsText(const SQLite::Column& column, const QString& text) {
    const char* bytes = column.getText();
    const int size = column.getBytes();
    if (size == text.size()) {
        const char16_t* units = reinterpret_cast<const char16_t*>(text.utf16());
        int at = 0;
        while (at < size && static_cast<unsigned char>(bytes[at]) < 0x80 &&
               static_cast<char16_t>(bytes[at]) == units[at])
            ++at;
        if (at == size)
            return true;
    }
    return QString::fromUtf8(bytes, size) == text;
}

bool holds(const SQLite::Column& column, const Field& field, const Value& value) {
    if (!isRecorded(value))
        return column.isNull();
    if (column.isNull())
        return false;
    if (const auto* text = std::get_if<QString>(&value))
        return column.isText() && holdsText(column, *text);
    if (const auto* list = std::get_if<QStringList>(&value))
        return column.getInt64() == list->size();
    if (const auto* records = std::get_if<Records>(&value))
        return column.getInt64() == static_cast<qint64>(records->size());
    return storedValue(field, column) == value;
}

/// The entities of one kind in one option, found without a search where rows lie as entities are ordered.
class Expected {
public:
    void add(const Common& head, const void* entity) { m_entities.push_back({&head, entity}); }

    const std::pair<const Common*, const void*>* find(const SQLite::Column& id) {
        if (m_last < m_entities.size() && holdsText(id, m_entities[m_last].first->id.text()))
            return &m_entities[m_last];
        if (m_last + 1 < m_entities.size() && holdsText(id, m_entities[m_last + 1].first->id.text()))
            return &m_entities[++m_last];
        if (m_places.isEmpty())
            for (std::size_t i = 0; i < m_entities.size(); ++i)
                m_places.insert(m_entities[i].first->id.text(), i);
        const auto found = m_places.constFind(columnText(id));
        if (found == m_places.cend())
            return nullptr;
        return &m_entities[m_last = *found];
    }

private:
    std::vector<std::pair<const Common*, const void*>> m_entities;
    QHash<QString, std::size_t> m_places;
    std::size_t m_last = 0;
};

/// The entities of one kind by option.
class KindMatch {
public:
    KindMatch(SQLite::Database& database, const Workspace& workspace, Kind kind) : m_database(database), m_kind(kind) {
        const auto take = [&](const Id& option) {
            Expected& expected = m_expected[option.text()];
            workspace.forEach(kind, option, [&](const Common& head, const void* entity) {
                expected.add(head, entity);
                ++m_count;
            });
        };
        if (kind == Kind::workspace) {
            m_expected[QString()].add(workspace.info, &workspace.info);
            m_count = 1;
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
    const std::pair<const Common*, const void*>* find(SQLite::Statement& query) {
        const SQLite::Column option = query.getColumn(0);
        if (m_current == m_expected.end() || !holdsText(option, m_current->first))
            m_current = m_expected.find(columnText(option));
        return m_current == m_expected.end() ? nullptr : m_current->second.find(query.getColumn(1));
    }

    bool entitiesMatch() {
        SQLite::Statement query(m_database, selectEntities(m_kind));
        std::size_t rows = 0;
        m_items.assign(fieldsOf(m_kind).size(), 0);
        while (query.executeStep()) {
            const auto* found = find(query);
            if (!found)
                return false;
            ++rows;
            const auto& [head, entity] = *found;
            if (query.getColumn(2).getInt64() != head->rank || !holdsText(query.getColumn(3), head->extra))
                return false;
            int column = firstFieldColumn;
            std::size_t place = 0;
            for (const Field& field : fieldsOf(m_kind)) {
                const SQLite::Column held = query.getColumn(column++);
                if (!holds(held, field, field.get(entity)))
                    return false;
                if (isList(field) || isRecords(field))
                    m_items[place] += held.getInt64();
                ++place;
            }
        }
        // An id stands for one row, so as many rows are all of them.
        return rows == m_count;
    }

    bool listMatches(const Field& field) {
        SQLite::Statement query(m_database, selectList(m_kind, field));
        const void* owner = nullptr;
        Value list;
        qint64 position = 0;
        qint64 rows = 0;
        while (query.executeStep()) {
            const auto* found = find(query);
            if (!found)
                return false;
            if (found->second != owner) {
                owner = found->second;
                list = field.get(owner);
                position = 0;
            }
            if (query.getColumn(2).getInt64() != position || !itemMatches(query, field, list, position))
                return false;
            ++position;
            ++rows;
        }
        return rows == m_items[static_cast<std::size_t>(&field - fieldsOf(m_kind).data())];
    }

    static bool itemMatches(SQLite::Statement& query, const Field& field, const Value& list, qint64 position) {
        if (const auto* items = std::get_if<QStringList>(&list))
            return position < items->size() && holdsText(query.getColumn(firstItemColumn), items->at(position));
        const auto* records = std::get_if<Records>(&list);
        if (!records || position >= static_cast<qint64>(records->size()))
            return false;
        const Record& record = (*records)[static_cast<std::size_t>(position)];
        int column = firstItemColumn;
        for (std::size_t i = 0; i < field.record.size(); ++i)
            if (!holds(query.getColumn(column++), field.record[i], record.values[i]))
                return false;
        return holdsText(query.getColumn(column), record.extra);
    }

    SQLite::Database& m_database;
    Kind m_kind;
    std::map<QString, Expected> m_expected;
    std::map<QString, Expected>::iterator m_current = m_expected.end();
    std::size_t m_count = 0;
    std::vector<qint64> m_items; ///< How many list rows the entities' rows speak of, by field.
};

} // namespace

bool rowsMatch(SQLite::Database& database, const Workspace& expected) {
    for (int i = 0; i < kindCount; ++i)
        if (!KindMatch(database, expected, static_cast<Kind>(i)).matches())
            return false;
    return true;
}

} // namespace placewright
