// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace placewright {

/// The text without what XML 1.0 has no way to write: most control characters, and half a surrogate pair. A name may hold both.
QString writableXml(const QString& text);

/// Appends that text in UTF-8 with its markup escaped, as it stands between elements or, `quoted`, in an attribute.
void appendXml(QByteArray& to, QStringView text, bool quoted = false);

} // namespace placewright
