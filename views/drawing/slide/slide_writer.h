// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/sheet.h"

#include <QByteArray>

namespace placewright {

/// A sheet as a slide of a presentation (PresentationML): every mark a shape to edit, in groups as the marks stand in each other,
/// words as text, connectors glued to the boxes they join.
QByteArray slideXml(const Sheet& sheet);

} // namespace placewright
