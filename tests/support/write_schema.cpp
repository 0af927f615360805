// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the JSON Schema of the exchange format, made from the field tables of the domain. The result is kept as
// resources/schema/placewright-exchange.schema.json; a test compares the two.
#include "model/domain/field.h"
#include "model/domain/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace placewright;

namespace {

const QString idPattern = QStringLiteral("^[a-z0-9][a-z0-9-]*$");
const QString datePattern =
    QStringLiteral("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$");

QJsonObject typed(const char* type) {
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject referenceTo(const char* definition) {
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + QLatin1String(definition)}};
}

QJsonObject listOf(const QJsonObject& items) {
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject oneWordOf(std::span<const char* const> words) {
    QJsonArray list;
    for (const char* word : words)
        list.append(QLatin1String(word));
    return {{QStringLiteral("enum"), list}};
}

/// Which kinds a reference may lead to, for the reader: a schema can't follow references.
QString targetsOf(const Field& field) {
    if (field.targets == anyEntity)
        return QStringLiteral("Id of any entity.");
    QStringList names;
    for (int i = 0; i < kindCount; ++i)
        if (contains(field.targets, static_cast<Kind>(i)))
            names.append(QString::fromLatin1(infoOf(static_cast<Kind>(i)).plural));
    return QStringLiteral("Id of an entity of: %1.").arg(names.join(QStringLiteral(", ")));
}

QJsonObject schemaOf(std::span<const Field> fields, bool withId);

QJsonObject schemaOf(const Field& field) {
    switch (field.type) {
    case FieldType::text:
    case FieldType::longText:
    case FieldType::openWord:
        return typed("string");
    case FieldType::flag:
        return typed("boolean");
    case FieldType::count:
        return field.most > 0 ? QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                            {QStringLiteral("minimum"), 0},
                                            {QStringLiteral("maximum"), field.most}}
                              : QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}, {QStringLiteral("minimum"), 0}};
    case FieldType::pounds:
        return typed("integer");
    case FieldType::real:
        return typed("number");
    case FieldType::date:
        return referenceTo("date");
    case FieldType::limit:
        return {{QStringLiteral("type"), QJsonArray{QStringLiteral("integer"), QStringLiteral("string")}}};
    case FieldType::word:
        return oneWordOf(field.words);
    case FieldType::openWordList:
        return listOf(typed("string"));
    case FieldType::wordList:
        return listOf(oneWordOf(field.words));
    case FieldType::records:
        return listOf(schemaOf(field.record, false));
    case FieldType::reference:
    case FieldType::references: {
        const bool several = field.type == FieldType::references;
        QJsonObject schema = several ? listOf(referenceTo("id")) : referenceTo("id");
        schema.insert(QStringLiteral("description"), targetsOf(field));
        return schema;
    }
    }
    return {};
}

QJsonObject schemaOf(std::span<const Field> fields, bool withId) {
    QJsonObject properties;
    QJsonArray required;
    if (withId) {
        properties.insert(QStringLiteral("id"), referenceTo("id"));
        required.append(QStringLiteral("id"));
    }
    for (const Field& field : fields) {
        properties.insert(QLatin1String(field.key), schemaOf(field));
        if (field.required)
            required.append(QLatin1String(field.key));
    }
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

QJsonObject optionSchema() {
    QJsonObject schema = schemaOf(fieldsOf(Kind::option), true);
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    QJsonObject basedOn = properties[QStringLiteral("basedOn")].toObject();
    properties.insert(QStringLiteral("basedOn"),
                      QJsonObject{{QStringLiteral("anyOf"), QJsonArray{referenceTo("id"), typed("null")}},
                                  {QStringLiteral("description"), basedOn[QStringLiteral("description")]}});
    for (int i = static_cast<int>(Kind::forum); i < kindCount; ++i) {
        const char* plural = infoOf(static_cast<Kind>(i)).plural;
        properties.insert(QLatin1String(plural), listOf(referenceTo(plural)));
    }
    schema.insert(QStringLiteral("properties"), properties);
    return schema;
}

QJsonObject definitions() {
    QJsonObject all{{QStringLiteral("id"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                       {QStringLiteral("pattern"), idPattern}}},
                    {QStringLiteral("date"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                         {QStringLiteral("pattern"), datePattern}}},
                    {QStringLiteral("options"), optionSchema()}};
    for (int i = static_cast<int>(Kind::system); i < kindCount; ++i)
        all.insert(QLatin1String(infoOf(static_cast<Kind>(i)).plural), schemaOf(fieldsOf(static_cast<Kind>(i)), true));
    return all;
}

QJsonObject documentSchema() {
    const QJsonObject localTerms{{QStringLiteral("type"), QStringLiteral("object")},
                                 {QStringLiteral("additionalProperties"), typed("string")}};
    QJsonObject properties{
        {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), QStringLiteral("placewright-exchange")}}},
        {QStringLiteral("version"), QJsonObject{{QStringLiteral("const"), 1}}},
        {QStringLiteral("title"), typed("string")},
        {QStringLiteral("rulePacks"), listOf(typed("string"))},
        {QStringLiteral("terms"),
         QJsonObject{{QStringLiteral("anyOf"), QJsonArray{oneWordOf(Vocabulary<Terms>::words), localTerms}}}},
        {QStringLiteral("ownRules"), schemaOf(*findField(Kind::workspace, "ownRules"))}};
    for (const Kind kind : {Kind::option, Kind::system, Kind::area, Kind::organisation, Kind::person, Kind::criterion, Kind::score})
        properties.insert(QLatin1String(infoOf(kind).plural), listOf(referenceTo(infoOf(kind).plural)));
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), QStringLiteral("Placewright exchange document")},
            {QStringLiteral("description"),
             QStringLiteral(
                 "What a schema can't say: ids are unique, references resolve, parent and basedOn form no cycle. "
                 "A field that is left out is not recorded. Unknown keys are kept.")},
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("format"), QStringLiteral("version")}},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("$defs"), definitions()}};
}

} // namespace

int main() {
    const QByteArray json = QJsonDocument(documentSchema()).toJson();
    return std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout) ==
                   static_cast<std::size_t>(json.size())
               ? 0
               : 1;
}
