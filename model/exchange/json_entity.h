// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"

#include <QJsonObject>
#include <QJsonValue>

namespace placewright {

/// A place in a JSON document, spelt out only where something is wrong there. Parents must outlive it.
class JsonPath {
public:
    JsonPath() = default; ///< The document's root.
    JsonPath(const JsonPath& parent, const char* key) : m_parent(&parent), m_key(key) {}
    JsonPath(const JsonPath& parent, qsizetype index) : m_parent(&parent), m_index(index) {}

    /// `options[0].seats[3].title`; empty for the root.
    QString text() const;
    QString textOf(QStringView key) const;

private:
    const JsonPath* m_parent = nullptr;
    const char* m_key = nullptr; ///< Null for an entry of a list.
    qsizetype m_index = 0;
};

/// A JSON fault: the path from the document's root and what is wrong there.
struct JsonFault {
    QString path;
    QString what;
};

/// Reads the fields of one entity. Keys that are not fields, and not in `ignored`, are kept in `extra` and named in
/// `unknown`. Faults are added with their paths below `path`; what could be read is returned all the same.
Entity entityFromJson(Kind kind,
                      const QJsonObject& object,
                      const JsonPath& path,
                      const QStringList& ignored,
                      std::vector<JsonFault>& faults,
                      QStringList& unknown);

/// The JSON form of a value: absent gives null.
QJsonValue jsonOf(const Field& field, const Value& value);
/// The entity as an object, keys in no order; absent fields left out. For the journal, where order doesn't matter.
QJsonObject jsonOf(const Entity& entity);

} // namespace placewright
