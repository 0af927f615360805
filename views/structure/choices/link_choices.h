// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/structure/choices/choice.h"

namespace placewright {

/// What can run from one body to another: authority, a contract, advice, accountability, a section 75 agreement.
enum class LinkKind { delegation, contract, advice, accountability, section75 };

/// The links that the two ends allow, the likeliest first; a seat stands for the organisation it is drawn from. Cheap, for
/// the cursor.
std::vector<LinkKind> linkKinds(const Design& design, const Id& from, const Id& to);
/// True if something could run from there to anything.
bool canLinkFrom(const Design& design, const Id& from);
/// The same with the edits.
std::vector<DropChoice> linkChoices(const Design& design, const Id& from, const Id& to);

} // namespace placewright
