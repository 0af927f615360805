// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QString>

namespace placewright {

/// Kinds that a query reads, but only one by one, by ids that it finds elsewhere (`JOIN forums f ON f.id = s.forum`): one that comes or goes
/// makes no difference to the query by itself, as nothing names what isn't there: whatever names it changes too. Judged by the text; a kind read in any other way isn't among them.
KindSet kindsOnlyLookedUp(const QString& query);

} // namespace placewright
