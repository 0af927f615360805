// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

#include <bit>

namespace placewright {

namespace {

QString columnType(FieldType type) {
    switch (type) {
    case FieldType::flag:
    case FieldType::count:
    case FieldType::pounds:
        return QStringLiteral("INTEGER");
    case FieldType::real:
        return QStringLiteral("REAL");
    case FieldType::limit:
        return QStringLiteral("ANY");
    case FieldType::wordList:
    case FieldType::openWordList:
    case FieldType::references:
    case FieldType::records:
        return QStringLiteral("INTEGER");
    default:
        return QStringLiteral("TEXT");
    }
}

std::optional<Kind> onlyTarget(const Field& field) {
    if (std::popcount(field.targets) != 1)
        return std::nullopt;
    return static_cast<Kind>(std::countr_zero(field.targets));
}

/// The foreign key of a reference column, or nothing where it may lead to several kinds.
QString foreignKey(Kind owner, const Field& field, const QString& column) {
    const auto target = onlyTarget(field);
    if (!target)
        return {};
    const QString table = QString::fromLatin1(infoOf(*target).plural);
    if (isShared(*target))
        return QStringLiteral("FOREIGN KEY (\"%1\") REFERENCES \"%2\" (id) DEFERRABLE INITIALLY DEFERRED")
            .arg(column, table);
    if (isShared(owner))
        return {};
    return QStringLiteral("FOREIGN KEY (option, \"%1\") REFERENCES \"%2\" (option, id) DEFERRABLE INITIALLY DEFERRED")
        .arg(column, table);
}

class TableBuilder {
public:
    void build(Kind kind) {
        const QString table = QString::fromLatin1(infoOf(kind).plural);
        const QString ownerKey = isShared(kind) ? QString() : QStringLiteral("option");
        QStringList lines;
        if (!isShared(kind))
            lines << QStringLiteral("option TEXT NOT NULL REFERENCES options (id) DEFERRABLE INITIALLY DEFERRED");
        lines << QStringLiteral("id TEXT NOT NULL") << QStringLiteral("rank INTEGER NOT NULL");
        for (const Field& field : fieldsOf(kind))
            lines << QStringLiteral("\"%1\" %2%3")
                         .arg(QString::fromLatin1(field.key), columnType(field.type),
                              field.required ? QStringLiteral(" NOT NULL") : QString());
        lines << QStringLiteral("extra TEXT");
        lines << (isShared(kind) ? QStringLiteral("PRIMARY KEY (id)") : QStringLiteral("PRIMARY KEY (option, id)"));
        for (const Field& field : fieldsOf(kind))
            if (field.type == FieldType::reference)
                addReference(kind, table, field, lines);
        m_statements << create(table, lines);
        m_statements << m_indexes;
        m_indexes.clear();
        for (const Field& field : fieldsOf(kind))
            if (isList(field) || isRecords(field))
                buildList(kind, table, field);
    }

    QStringList take() { return std::move(m_statements); }

private:
    void buildList(Kind kind, const QString& ownerTable, const Field& field) {
        const QString table = listTable(kind, field);
        QStringList lines;
        if (!isShared(kind))
            lines << QStringLiteral("option TEXT NOT NULL");
        lines << QStringLiteral("owner TEXT NOT NULL") << QStringLiteral("position INTEGER NOT NULL");
        QStringList keys;
        if (isRecords(field)) {
            for (const Field& part : field.record)
                lines << QStringLiteral("\"%1\" %2").arg(QString::fromLatin1(part.key), columnType(part.type));
            lines << QStringLiteral("extra TEXT");
            for (const Field& part : field.record)
                if (part.type == FieldType::reference)
                    addReference(kind, table, part, keys);
        } else {
            lines << QStringLiteral("value TEXT NOT NULL");
            index(kind, table, QStringLiteral("value"));
            if (field.type == FieldType::references)
                if (const QString key = foreignKey(kind, field, QStringLiteral("value")); !key.isEmpty())
                    keys << key;
        }
        const QString scope = isShared(kind) ? QString() : QStringLiteral("option, ");
        lines << QStringLiteral("PRIMARY KEY (%1owner, position)").arg(scope);
        lines << QStringLiteral(
                     "FOREIGN KEY (%1owner) REFERENCES \"%2\" (%1id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED")
                     .arg(scope, ownerTable);
        lines << keys;
        m_statements << create(table, lines) << m_indexes;
        m_indexes.clear();
    }

    void addReference(Kind kind, const QString& table, const Field& field, QStringList& lines) {
        const QString column = QString::fromLatin1(field.key);
        if (const QString key = foreignKey(kind, field, column); !key.isEmpty())
            lines << key;
        index(kind, table, column);
    }

    void index(Kind kind, const QString& table, const QString& column) {
        m_indexes << QStringLiteral("CREATE INDEX \"%1_by_%2\" ON \"%1\" (%3\"%2\")")
                         .arg(table, column, isShared(kind) ? QString() : QStringLiteral("option, "));
    }

    static QString create(const QString& table, const QStringList& lines) {
        return QStringLiteral("CREATE TABLE \"%1\" (\n    %2\n) STRICT")
            .arg(table, lines.join(QStringLiteral(",\n    ")));
    }

    QStringList m_statements;
    QStringList m_indexes;
};

} // namespace

bool isList(const Field& field) {
    return field.type == FieldType::wordList || field.type == FieldType::openWordList ||
           field.type == FieldType::references;
}

bool isRecords(const Field& field) {
    return field.type == FieldType::records;
}

QString listTable(Kind kind, const Field& field) {
    return QString::fromLatin1(infoOf(kind).plural) + u'_' + QString::fromLatin1(field.key);
}

QStringList entityTableStatements() {
    TableBuilder builder;
    for (int i = 0; i < kindCount; ++i)
        builder.build(static_cast<Kind>(i));
    return builder.take();
}

QStringList schemaStatements() {
    return entityTableStatements()
           << QStringLiteral("CREATE TABLE journal (\n    seq INTEGER PRIMARY KEY,\n    session INTEGER NOT NULL,\n"
                             "    at TEXT NOT NULL,\n    label TEXT NOT NULL,\n    arguments TEXT NOT NULL,\n"
                             "    changes TEXT NOT NULL\n) STRICT")
           << QStringLiteral("CREATE TABLE versions (\n    id INTEGER PRIMARY KEY,\n    name TEXT NOT NULL,\n"
                             "    at TEXT NOT NULL,\n    seq INTEGER NOT NULL,\n    length INTEGER NOT NULL,\n"
                             "    content BLOB NOT NULL\n) STRICT")
           << QStringLiteral("CREATE TABLE state (\n    key TEXT PRIMARY KEY,\n    value ANY\n) STRICT");
}

} // namespace placewright
