// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace placewright {

/// An icon of resources/icons by name, in the colours of the palette in force whenever it is painted.
QIcon icon(const QString& name);
/// The program's own.
QIcon programIcon();

} // namespace placewright
