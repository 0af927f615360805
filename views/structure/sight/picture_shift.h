// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/picture_items.h"

namespace placewright {

/// Where the boxes of a picture are, by what they stand for.
QHash<Id, QRectF> boxesOf(const DisplayList& picture, const PictureItems& items);

/// A picture on the way to how it is: every box that stood elsewhere before is `share` of its way (0 to 1) there, with all
/// that stands in it. Connectors are left out until they fit.
DisplayList shifted(const DisplayList& picture, const PictureItems& items, const QHash<Id, QRectF>& before, double share);

} // namespace placewright
