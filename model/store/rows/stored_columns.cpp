// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rows/stored_columns.h"

#include "model/store/rows/row_cursor.h"
#include "model/store/schema.h"

namespace placewright {

namespace {

QString sqlName(const char* name) {
    return u'"' + QString::fromLatin1(name) + u'"';
}

std::string select(const QStringList& columns, const QString& table) {
    return QStringLiteral("SELECT %1 FROM main.\"%2\"").arg(columns.join(QStringLiteral(", ")), table).toStdString();
}

QString optionColumn(Kind kind) {
    return isShared(kind) ? QStringLiteral("''") : QStringLiteral("option");
}

} // namespace

std::string selectEntities(Kind kind) {
    QStringList columns{optionColumn(kind), QStringLiteral("id"), QStringLiteral("rank"), QStringLiteral("extra")};
    for (const Field& field : fieldsOf(kind))
        columns << sqlName(field.key);
    return select(columns, QString::fromLatin1(infoOf(kind).plural));
}

std::string selectList(Kind kind, const Field& field) {
    QStringList columns{optionColumn(kind), QStringLiteral("owner"), QStringLiteral("position")};
    if (isRecords(field)) {
        for (const Field& part : field.record)
            columns << sqlName(part.key);
        columns << QStringLiteral("extra");
    } else {
        columns << QStringLiteral("value");
    }
    return select(columns, listTable(kind, field));
}

Value storedValue(const Field& field, const RowCursor& row, int column) {
    if (row.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::flag:
        return row.number(column) != 0;
    case FieldType::count:
    case FieldType::pounds:
        return row.number(column);
    case FieldType::real:
        return row.real(column);
    case FieldType::limit:
        return row.isInteger(column) ? Value(row.number(column)) : Value(row.text(column));
    default:
        return row.text(column);
    }
}

} // namespace placewright
