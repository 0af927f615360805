// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/comparison.h"
#include "views/drawing/display_list.h"

#include <map>

namespace placewright {

/// Which side of a comparison a picture shows, or both in one.
enum class ComparedSide : quint8 { from, to, both };

/// What of a picture gets a sign: things that differ where they are drawn, and every body of which anything differs, a
/// decision that isn't drawn or a seat that is. Layout gets none, nor what came or went with what it is drawn in.
std::map<Id, Difference> drawnSigns(const Comparison& comparison, ComparedSide side, const DisplayList& picture);

/// Where to look for a change on a picture: at the thing itself, else at the first of its bodies that is drawn; null if none
/// is.
Id drawnSubject(const Comparison& comparison, std::size_t change, const DisplayList& picture);

} // namespace placewright
