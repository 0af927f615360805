// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/output/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace placewright {

namespace {

/// Most texts are of letters that stand for themselves, for which Qt's way by a document takes long.
bool standsForItself(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

} // namespace

QByteArray JsonWriter::quoted(const QString& text)
{
    if (standsForItself(text))
        return '"' + text.toLatin1() + '"';
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

void JsonWriter::open(char bracket)
{
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        breakLine();
    m_out += bracket;
    m_first = false;
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(m_depth * 2, ' ');
}

void JsonWriter::item()
{
    if (!m_first)
        m_out += ',';
    breakLine();
    m_first = false;
}

void JsonWriter::key(const char* name)
{
    item();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
}

void JsonWriter::member(const char* name, const QString& text)
{
    key(name);
    m_out += quoted(text);
}

void JsonWriter::member(const char* name, int number)
{
    key(name);
    m_out += QByteArray::number(number);
}

void JsonWriter::member(const char* name, const QStringList& list)
{
    key(name);
    QByteArrayList quotedItems;
    for (const QString& each : list)
        quotedItems << quoted(each);
    m_out += '[' + quotedItems.join(", ") + ']';
}

void JsonWriter::member(const char* name, const QJsonValue& value)
{
    if (value.isString())
        return member(name, value.toString());
    key(name);
    if (value.isNull())
        return raw("null");
    if (value.isBool())
        return raw(value.toBool() ? "true" : "false");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_out += json.sliced(1, json.size() - 2);
}

void JsonWriter::memberNull(const char* name)
{
    key(name);
    m_out += "null";
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    return std::move(m_out);
}

} // namespace placewright
