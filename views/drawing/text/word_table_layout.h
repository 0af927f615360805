// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/word_table.h"
#include "views/drawing/map/map_text_table.h"

namespace placewright {

/// A table of words for paper of a width: columns get what their longest word needs and a share of the rest by how much is
/// written in them; groups become bars.
TextTable textTableOf(const WordTable& table, double width);

} // namespace placewright
