// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/publication.h"

namespace placewright {

/// What the map as a document of words says at the foot of each page.
QString footOf(const Publication& publication);

} // namespace placewright
