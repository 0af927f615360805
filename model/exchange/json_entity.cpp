// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/json_entity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace placewright {

namespace {

bool isWhole(double number) {
    // Beyond this a double no longer tells neighbouring whole numbers apart.
    return std::trunc(number) == number && std::abs(number) < 9.2e18;
}

Value scalar(const QJsonValue& json) {
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double:
        return isWhole(json.toDouble()) ? Value(json.toInteger()) : Value(json.toDouble());
    case QJsonValue::String:
        return json.toString();
    default:
        return {};
    }
}

class Reader {
public:
    Reader(std::vector<JsonFault>& faults, QStringList& unknown) : m_faults(faults), m_unknown(unknown) {}

    Value read(const Field& field, const QJsonValue& json, const JsonPath& path) {
        if (json.isNull() || json.isUndefined())
            return check(field, {}, path);
        const bool list = field.type == FieldType::wordList || field.type == FieldType::openWordList ||
                          field.type == FieldType::references;
        if (list)
            return readList(field, json, path);
        if (field.type == FieldType::records)
            return readRecords(field, json, path);
        if (json.isArray() || json.isObject()) {
            m_faults.push_back({path.text(), QCoreApplication::translate(
                                                 "ExchangeFault", "a single value is wanted, not a list or an object")});
            return {};
        }
        return check(field, scalar(json), path);
    }

    QString keepUnknown(const QJsonObject& object,
                        std::span<const Field> fields,
                        const QStringList& ignored,
                        const JsonPath& path) {
        QJsonObject extra;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (ignored.contains(it.key()) || std::any_of(fields.begin(), fields.end(), [&](const Field& f) {
                    return it.key() == QLatin1String(f.key);
                }))
                continue;
            extra.insert(it.key(), it.value());
            m_unknown.append(path.textOf(it.key()));
        }
        return extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
    }

private:
    Value check(const Field& field, Value value, const JsonPath& path) {
        if (auto fault = faultIn(field, value)) {
            m_faults.push_back({path.text(), *fault});
            return {};
        }
        return value;
    }

    Value readList(const Field& field, const QJsonValue& json, const JsonPath& path) {
        if (!json.isArray()) {
            m_faults.push_back(
                {path.text(), QCoreApplication::translate("ExchangeFault", "a list is wanted, in square brackets")});
            return {};
        }
        QStringList items;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const JsonPath itemPath(path, i);
            if (!array.at(i).isString()) {
                m_faults.push_back({itemPath.text(), QCoreApplication::translate("ExchangeFault", "text is wanted")});
                continue;
            }
            const QStringList item{array.at(i).toString()};
            if (auto fault = faultIn(field, item))
                m_faults.push_back({itemPath.text(), *fault});
            else
                items.append(item.front());
        }
        return items;
    }

    Value readRecords(const Field& field, const QJsonValue& json, const JsonPath& path) {
        if (!json.isArray()) {
            m_faults.push_back({path.text(), QCoreApplication::translate(
                                                 "ExchangeFault", "a list of objects is wanted, in square brackets")});
            return {};
        }
        Records records;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const JsonPath itemPath(path, i);
            if (!array.at(i).isObject()) {
                m_faults.push_back(
                    {itemPath.text(), QCoreApplication::translate("ExchangeFault", "an object is wanted, in braces")});
                continue;
            }
            const QJsonObject object = array.at(i).toObject();
            Record record;
            record.values.reserve(field.record.size());
            qsizetype known = 0;
            for (const Field& part : field.record) {
                const QJsonValue value = object.value(QLatin1String(part.key));
                known += value.isUndefined() ? 0 : 1;
                record.values.push_back(read(part, value, JsonPath(itemPath, part.key)));
            }
            if (known != object.size())
                record.extra = keepUnknown(object, field.record, {}, itemPath);
            records.push_back(std::move(record));
        }
        return records;
    }

    std::vector<JsonFault>& m_faults;
    QStringList& m_unknown;
};

QJsonObject parsed(const QString& extra) {
    return extra.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(extra.toUtf8()).object();
}

} // namespace

QString JsonPath::text() const {
    if (!m_parent)
        return {};
    return m_key ? m_parent->textOf(QString::fromLatin1(m_key)) : m_parent->text() + QStringLiteral("[%1]").arg(m_index);
}

QString JsonPath::textOf(QStringView key) const {
    return m_parent ? text() + u'.' + key.toString() : key.toString();
}

Entity entityFromJson(Kind kind,
                      const QJsonObject& object,
                      const JsonPath& path,
                      const QStringList& ignored,
                      std::vector<JsonFault>& faults,
                      QStringList& unknown) {
    Reader reader(faults, unknown);
    Entity entity = blank(kind);
    qsizetype known = 0;
    for (const Field& field : fieldsOf(kind)) {
        const QLatin1String key(field.key);
        if (ignored.contains(key))
            continue;
        const QJsonValue value = object.value(key);
        known += value.isUndefined() ? 0 : 1;
        field.set(address(entity), reader.read(field, value, JsonPath(path, field.key)));
    }
    const QJsonValue id = object.value(u"id");
    known += id.isUndefined() ? 0 : 1;
    if (kind != Kind::workspace) {
        if (id.isUndefined() || id.isNull())
            faults.push_back({path.textOf(u"id"), QCoreApplication::translate("ExchangeFault", "it is required")});
        else if (!id.isString() || !Id::isWellFormed(id.toString()))
            faults.push_back({path.textOf(u"id"),
                              QCoreApplication::translate(
                                  "ExchangeFault",
                                  "an id is text of lower-case letters, digits and hyphens, such as “bedford-board”")});
        common(entity).id = Id(id.toString());
    }
    if (known != object.size()) // Few objects have other keys, and to look for them takes long.
        common(entity).extra =
            reader.keepUnknown(object, fieldsOf(kind), QStringList(ignored) << QStringLiteral("id"), path);
    return entity;
}

QJsonValue jsonOf(const Field& field, const Value& value) {
    struct Visitor {
        const Field& field;
        QJsonValue operator()(std::monostate) const { return QJsonValue(); }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }
        QJsonValue operator()(const Records& records) const {
            QJsonArray array;
            for (const Record& record : records) {
                QJsonObject object = parsed(record.extra);
                for (std::size_t i = 0; i < field.record.size(); ++i)
                    if (isRecorded(record.values[i]))
                        object.insert(QLatin1String(field.record[i].key), jsonOf(field.record[i], record.values[i]));
                array.append(object);
            }
            return array;
        }
    };
    return std::visit(Visitor{field}, value);
}

QJsonObject jsonOf(const Entity& entity) {
    QJsonObject object = parsed(common(entity).extra);
    if (kindOf(entity) != Kind::workspace)
        object.insert(QStringLiteral("id"), common(entity).id.text());
    for (const Field& field : fieldsOf(kindOf(entity))) {
        const Value value = field.get(address(entity));
        if (isRecorded(value))
            object.insert(QLatin1String(field.key), jsonOf(field, value));
    }
    return object;
}

} // namespace placewright
