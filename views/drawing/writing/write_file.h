// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace placewright {

/// Puts bytes in a file, all or nothing: what was there before stays until the new content is complete.
Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes);

} // namespace placewright
