// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace placewright {

/// Writes JSON with keys in the order they come, two spaces a level; QJsonObject would sort them.
class JsonWriter
{
public:
    void open(char bracket);
    void close(char bracket);
    /// Begins an entry of a list.
    void item();
    /// Begins a member; its value follows.
    void key(const char* name);
    void member(const char* name, const QString& text);
    void member(const char* name, int number);
    void member(const char* name, const QStringList& list);
    void member(const char* name, const QJsonValue& value);
    void memberNull(const char* name);
    /// The value of a member or entry, as JSON.
    void raw(const QByteArray& json) { m_out += json; }
    /// The document, closed by a line end.
    QByteArray take();

    static QByteArray quoted(const QString& text);

private:
    void breakLine();

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true;
};

} // namespace placewright
