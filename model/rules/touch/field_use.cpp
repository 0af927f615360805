// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/touch/field_use.h"

#include "model/domain/field.h"
#include "model/store/schema.h"

#include <QHash>

namespace placewright {

namespace {

const QHash<QString, TableRole>& roles()
{
    static const QHash<QString, TableRole> table = [] {
        QHash<QString, TableRole> all;
        for (int i = 0; i < kindCount; ++i) {
            const Kind kind = static_cast<Kind>(i);
            all.insert(QString::fromLatin1(infoOf(kind).plural), {kind, -1});
            int field = 0;
            for (const Field& each : fieldsOf(kind)) {
                if (isList(each) || isRecords(each))
                    all.insert(listTable(kind, each), {kind, field});
                ++field;
            }
        }
        return all;
    }();
    return table;
}

} // namespace

void FieldUse::add(Kind kind, const Change& change)
{
    if (!change.before || !change.after) {
        addAll(kind);
        return;
    }
    const void* before = address(*change.before);
    const void* after = address(*change.after);
    int index = 0;
    for (const Field& field : fieldsOf(kind)) {
        if (field.get(before) != field.get(after))
            addField(kind, index);
        ++index;
    }
    if (common(*change.before) != common(*change.after))
        addOther(kind);
}

void FieldUse::join(const FieldUse& that)
{
    for (std::size_t i = 0; i < m_bits.size(); ++i)
        m_bits[i] |= that.m_bits[i];
}

FieldUse FieldUse::butNames() const
{
    static const std::array<quint64, kindCount> names = [] {
        std::array<quint64, kindCount> bits{};
        for (std::size_t kind = 0; kind < bits.size(); ++kind) {
            int index = 0;
            for (const Field& field : fieldsOf(static_cast<Kind>(kind))) {
                if (const QLatin1String key(field.key); key == QLatin1String("name") || key == QLatin1String("title"))
                    bits[kind] |= quint64(1) << index;
                ++index;
            }
        }
        return bits;
    }();
    FieldUse use = *this;
    for (std::size_t i = 0; i < names.size(); ++i)
        use.m_bits[i] &= ~names[i];
    return use;
}

FieldUse FieldUse::of(KindSet kinds) const
{
    FieldUse use;
    for (std::size_t i = 0; i < m_bits.size(); ++i)
        if (contains(kinds, static_cast<Kind>(i)))
            use.m_bits[i] = m_bits[i];
    return use;
}

bool FieldUse::meets(const FieldUse& that) const
{
    for (std::size_t i = 0; i < m_bits.size(); ++i)
        if (m_bits[i] & that.m_bits[i])
            return true;
    return false;
}

std::optional<TableRole> roleOfTable(QAnyStringView table)
{
    const auto found = roles().constFind(table.toString());
    if (found == roles().constEnd())
        return std::nullopt;
    return *found;
}

QStringList entityTables()
{
    QStringList names = roles().keys();
    names.sort();
    return names;
}

void addRead(FieldUse& use, const TableRole& role, QAnyStringView column)
{
    use.addExistence(role.kind);
    const QString name = column.toString();
    if (name.isEmpty())
        return;
    if (role.field >= 0) {
        use.addField(role.kind, role.field);
        return;
    }
    int index = 0;
    for (const Field& field : fieldsOf(role.kind)) {
        if (name.compare(QLatin1String(field.key), Qt::CaseInsensitive) == 0)
            use.addField(role.kind, index);
        ++index;
    }
    if (name == u"rank" || name == u"extra")
        use.addOther(role.kind);
}

} // namespace placewright
