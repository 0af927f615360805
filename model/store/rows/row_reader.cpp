// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "model/store/rows/entity_rows.h"
#include "model/store/rows/row_cursor.h"
#include "model/store/rows/row_owners.h"
#include "model/store/rows/stored_columns.h"
#include "model/store/schema.h"

#include <array>
#include <cstring>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>

namespace placewright {

namespace {

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

/// An entity that is being read, empty but for what another reading of the same row may have left.
struct Target {
    Common* head;
    void* entity;
};

/// Gives the place of an entity in the workspace.
using Places = std::function<Target(const Id& option, const Id& id)>;

template <class T>
Table<T>& tableOf(Workspace& workspace, const Id& option) {
    if constexpr (std::is_same_v<T, Option>)
        return workspace.options;
    else if constexpr (std::is_same_v<T, System>)
        return workspace.systems;
    else if constexpr (std::is_same_v<T, Area>)
        return workspace.areas;
    else if constexpr (std::is_same_v<T, Organisation>)
        return workspace.organisations;
    else if constexpr (std::is_same_v<T, Person>)
        return workspace.people;
    else if constexpr (std::is_same_v<T, Criterion>)
        return workspace.criteria;
    else if constexpr (std::is_same_v<T, Score>)
        return workspace.scores;
    else
        return std::get<Table<T>>(workspace.contents[option]);
}

template <class T>
Places placesOf(Workspace& workspace) {
    if constexpr (std::is_same_v<T, WorkspaceInfo>) {
        return [&workspace](const Id&, const Id&) { return Target{&workspace.info, &workspace.info}; };
    } else {
        return [&workspace, table = static_cast<Table<T>*>(nullptr), of = Id(),
                last = typename Table<T>::iterator()](const Id& option, const Id& id) mutable {
            if (!table || of != option) {
                table = &tableOf<T>(workspace, option);
                of = option;
                last = table->end();
            }
            // Rows mostly follow each other as ids do.
            last = table->try_emplace(last == table->end() ? last : std::next(last), id);
            return Target{&last->second, &last->second};
        };
    }
}

Places placesOf(Workspace& workspace, Kind kind) {
    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array{static_cast<Places (*)(Workspace&)>(placesOf<EntityOf<static_cast<Kind>(I)>>)...};
    }(std::make_index_sequence<kindCount>());
    return all[static_cast<std::size_t>(kind)](workspace);
}

/// Whole runs of rows have one option: its id is made when it changes.
class RepeatedId {
public:
    const Id& of(std::string_view bytes) {
        if (!m_known || bytes != m_bytes) {
            m_bytes = bytes;
            m_id = Id(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
            m_known = true;
        }
        return m_id;
    }

private:
    bool m_known = false;
    std::string m_bytes;
    Id m_id;
};

/// Short texts of one column: few are different, and each of them is made and checked but once.
class RepeatedTexts {
public:
    /// The value of `bytes`, which `isNew` tells not to have been asked for lately.
    const Value& of(std::string_view bytes, bool& isNew) {
        Entry& entry = m_entries[placeOf(bytes)];
        isNew = !entry.known || bytes != entry.bytes;
        if (isNew) {
            entry.known = true;
            entry.bytes = bytes;
            entry.value = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
        return entry.value;
    }

    /// What is longer is hardly ever there twice.
    static constexpr std::size_t longest = 64;

private:
    struct Entry {
        bool known = false;
        std::string bytes;
        Value value;
    };

    /// Texts of a column mostly begin alike, and numbers stand at the end.
    static std::size_t placeOf(std::string_view bytes) {
        std::array<quint64, 2> ends{bytes.size(), 0};
        const std::size_t part = std::min(bytes.size(), sizeof(quint64));
        std::memcpy(&ends[1], bytes.data() + bytes.size() - part, part);
        return ((ends[0] + ends[1]) * 0x9E3779B97F4A7C15) >> 58;
    }

    std::array<Entry, 64> m_entries; ///< By the uppermost six bits of a product.
};

bool isTextField(const Field& field) {
    switch (field.type) {
    case FieldType::text:
    case FieldType::date:
    case FieldType::word:
    case FieldType::openWord:
    case FieldType::reference:
        return true;
    default:
        return false;
    }
}

/// Reads the rows of one kind, and then those of its lists, into a workspace.
class KindReader {
public:
    KindReader(SQLite::Database& database, Workspace& workspace, Kind kind, std::optional<Fault>* fault)
        : m_database(database), m_workspace(workspace), m_kind(kind), m_fault(fault) {}

    void readEntities(Way way) {
        RowCursor row(m_database, selectEntities(m_kind) + orderOf(way));
        const Places places = placesOf(m_workspace, m_kind);
        RepeatedId option;
        std::vector<std::unique_ptr<RepeatedTexts>> repeated;
        for (const Field& field : fieldsOf(m_kind))
            repeated.push_back(isTextField(field) ? std::make_unique<RepeatedTexts>() : nullptr);
        while (row.next()) {
            const Id& of = option.of(row.bytes(0));
            Id id(row.text(1));
            const Target target = places(of, id);
            target.head->id = std::move(id);
            target.head->rank = row.number(2);
            target.head->extra = row.text(3);
            m_owners.add(of.text(), *target.head);
            m_read.push_back({target, of});
            int column = firstFieldColumn;
            for (const Field& field : fieldsOf(m_kind)) {
                if (isRecords(field))
                    field.set(target.entity, row.isNull(column) ? Value() : Value(Records()));
                else if (isList(field))
                    field.set(target.entity, row.isNull(column) ? Value() : Value(QStringList()));
                else if (RepeatedTexts* texts = repeated[static_cast<std::size_t>(column - firstFieldColumn)].get())
                    setText(m_read.back(), field, row, column, *texts);
                else
                    set(m_read.back(), field, storedValue(field, row, column));
                ++column;
            }
        }
    }

    void readList(const Field& field) {
        // As the rows lie, which is in order unless somebody wrote them otherwise.
        if (!readList(field, "", false))
            readList(field, " ORDER BY 1, 2, 3", true);
    }

private:
    struct Read {
        Target target;
        Id option;
    };

    void set(const Read& read, const Field& field, const Value& value) {
        if (m_fault && !*m_fault)
            if (auto what = faultIn(field, value)) {
                const Id& id = m_kind == Kind::workspace ? workspaceKey().id : read.target.head->id;
                *m_fault = Fault{{read.option, m_kind, id}, QString::fromLatin1(field.key), *what};
            }
        field.set(read.target.entity, value);
    }

    static Value textOf(const RowCursor& row, int column, RepeatedTexts& texts) {
        const std::string_view bytes = row.bytes(column);
        if (bytes.empty() || bytes.size() > RepeatedTexts::longest)
            return row.text(column);
        bool isNew = false;
        return texts.of(bytes, isNew);
    }

    void setText(const Read& read, const Field& field, const RowCursor& row, int column, RepeatedTexts& texts) {
        const std::string_view bytes = row.isNull(column) ? std::string_view() : row.bytes(column);
        if (bytes.empty() || bytes.size() > RepeatedTexts::longest)
            return set(read, field, storedValue(field, row, column));
        bool isNew = false;
        const Value& value = texts.of(bytes, isNew);
        if (isNew)
            set(read, field, value);
        else
            field.set(read.target.entity, value);
    }

    /// False if an owner's rows don't lie together and in order, which only matters if they are not `sorted`.
    bool readList(const Field& field, const char* order, bool sorted) {
        RowCursor row(m_database, selectList(m_kind, field) + order);
        std::size_t owner = RowOwners::nobody;
        std::vector<bool> seen(m_read.size());
        RepeatedTexts items;
        std::vector<RepeatedTexts> parts(field.record.size());
        Value list;
        qint64 last = 0;
        const auto finish = [&] {
            // A list that its owner doesn't speak of is not recorded, whatever rows there are.
            if (owner != RowOwners::nobody && isRecorded(field.get(m_read[owner].target.entity)))
                set(m_read[owner], field, list);
        };
        while (row.next()) {
            const std::size_t of = m_owners.find(row);
            if (of == RowOwners::nobody)
                continue;
            if (of != owner) {
                finish();
                owner = of;
                if (seen[owner] && !sorted)
                    return false;
                seen[owner] = true;
                list = isRecords(field) ? Value(Records()) : Value(QStringList());
                last = std::numeric_limits<qint64>::min();
            }
            const qint64 position = row.number(2);
            if (position < last && !sorted)
                return false;
            last = position;
            if (auto* records = std::get_if<Records>(&list))
                records->push_back(storedRecord(field, row, parts));
            else
                std::get<QStringList>(list).append(std::get<QString>(textOf(row, firstItemColumn, items)));
        }
        finish();
        return true;
    }

    static Record storedRecord(const Field& field, const RowCursor& row, std::vector<RepeatedTexts>& parts) {
        Record record;
        record.values.reserve(field.record.size());
        int column = firstItemColumn;
        for (std::size_t i = 0; i < parts.size(); ++i, ++column) {
            const Field& part = field.record[i];
            record.values.push_back(isTextField(part) && !row.isNull(column) ? textOf(row, column, parts[i])
                                                                             : storedValue(part, row, column));
        }
        record.extra = row.text(column);
        return record;
    }

    SQLite::Database& m_database;
    Workspace& m_workspace;
    Kind m_kind;
    std::optional<Fault>* m_fault;
    RowOwners m_owners;
    std::vector<Read> m_read; ///< As numbered by the owners.
};

} // namespace

ReadRows readRows(SQLite::Database& database, KindSet kinds) {
    ReadRows read;
    for (int i = 0; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        if (!contains(kinds, kind))
            continue;
        KindReader reader(database, read.workspace, kind, &read.fault);
        reader.readEntities(Way::any);
        for (const Field& field : fieldsOf(kind))
            if (isList(field) || isRecords(field))
                reader.readList(field);
    }
    return read;
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
        KindReader reader(database, workspace, kind, nullptr);
        for (const Way way : {Way::forward, Way::backward})
            read(QString::fromLatin1(infoOf(kind).plural), [&] { reader.readEntities(way); });
        for (const Field& field : fieldsOf(kind))
            if (isList(field) || isRecords(field))
                read(listTable(kind, field), [&] { reader.readList(field); });
    }
    return damaged;
}

} // namespace placewright
