// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"

#include <QJsonObject>
#include <QJsonValue>

namespace placewright {

/// A JSON fault: the path from the document's root and what is wrong there.
struct JsonFault {
    QString path;
    QString what;
};

/// Reads the fields of one entity. Keys that are not fields, and not in `ignored`, are kept in `extra` and named in
/// `unknown`. Faults are added with paths that start with `path`; what could be read is returned all the same.
Entity entityFromJson(Kind kind,
                      const QJsonObject& object,
                      const QString& path,
                      const QStringList& ignored,
                      std::vector<JsonFault>& faults,
                      QStringList& unknown);

/// The JSON form of a value: absent gives null.
QJsonValue jsonOf(const Field& field, const Value& value);
/// The entity as an object, keys in no order; absent fields left out. For the journal, where order doesn't matter.
QJsonObject jsonOf(const Entity& entity);

} // namespace placewright
