// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/change_set.h"
#include "model/domain/field.h"

#include <array>
#include <optional>

namespace placewright {

/// Which fields of which kinds a query reads, or a change touches. Both sides mark a kind's bit `existence` whenever it is read
/// at all, or an entity comes or goes.
class FieldUse
{
public:
    void addField(Kind kind, int field) { bits(kind) |= quint64(1) << field; }
    void addExistence(Kind kind) { bits(kind) |= quint64(1) << existence; }
    void addOther(Kind kind) { bits(kind) |= quint64(1) << other; }
    void addAll(Kind kind) { bits(kind) = ~quint64(0); }
    /// What an entity's change touches.
    void add(Kind kind, const Change& change);
    void join(const FieldUse& that);
    /// Without what people read alone: names and titles.
    FieldUse butNames() const;
    FieldUse of(KindSet kinds) const;
    bool meets(const FieldUse& that) const;
    friend bool operator==(const FieldUse&, const FieldUse&) = default;

private:
    static constexpr int existence = 63;
    static constexpr int other = 62; ///< `rank` and `extra`.

    quint64& bits(Kind kind) { return m_bits[static_cast<std::size_t>(kind)]; }

    std::array<quint64, kindCount> m_bits{};
};

/// An entity table, or the table of one of its lists.
struct TableRole
{
    Kind kind = Kind::workspace;
    int field = -1; ///< Index in `fieldsOf(kind)` of the list; -1 for the kind's own table.
};

std::optional<TableRole> roleOfTable(QAnyStringView table);
/// Names of all entity tables and list tables.
QStringList entityTables();
/// Adds what reading a column of a table means. An empty column stands for the table's rows alone.
void addRead(FieldUse& use, const TableRole& role, QAnyStringView column);

} // namespace placewright
