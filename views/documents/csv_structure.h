// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/map_document.h"

#include <QByteArray>

namespace placewright {

/// The structure as a table: a line for each member of each body, in tiers; a body without members has one line.
QByteArray csvOfStructure(const MapDocument& document);

} // namespace placewright
