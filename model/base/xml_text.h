// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

/// The text without what XML 1.0 has no way to write: most control characters, and half a surrogate pair. A name may hold both.
QString writableXml(const QString& text);

} // namespace placewright
