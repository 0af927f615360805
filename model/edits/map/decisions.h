// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/catalogue/function_catalogue.h"
#include "model/change/edit.h"

namespace placewright {

/// Gives a body one part in a function, or with none takes away what it has. The row of a function stands for all its decisions, so
/// all of them change; a function without a decision gets one. Deciding moves: who decided before is consulted from now on.
Result<Edit> setPart(const Design& design, const Id& function, const Id& body, std::optional<Part> part);

/// The same for one decision of a function that has several.
Result<Edit> setPartInDecision(const Design& design, const Id& decision, const Id& body, std::optional<Part> part);

/// Gives a body a part beside those it has, or takes that one away if it has it: a board may decide and be informed, a trust may be
/// consulted and carry out. Deciding doesn't move here: this is how two deciders, for a time, can both stand on the map.
Result<Edit> togglePart(const Design& design, const Id& function, const Id& body, Part part);

/// Puts functions of the catalogue on the map, accountable body, origin and subject filled in as far as the design has them. Those
/// that are there already are left alone; fails if all are.
Result<Edit> addFunctions(const Design& design, const std::vector<const CatalogueFunction*>& functions, const Id& system = {});
Result<Edit> addFunction(const Design& design, const CatalogueFunction& function, const Id& system = {});
/// A function of the system's own.
Result<Edit> addOwnFunction(const Design& design, const QString& name, const QString& subject);

/// A further decision of a function, with parts of nobody yet.
Result<Edit> addDecision(const Design& design, const Id& function, const QString& text);

/// Null for nobody.
Result<Edit> setAccountable(const Design& design, const Id& function, const Id& body);

/// With its decisions; delegations, agreements and plans that name it are kept without it, notes and waivers on it go.
Result<Edit> removeFunction(const Design& design, const Id& function);

} // namespace placewright
