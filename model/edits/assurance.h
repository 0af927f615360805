// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"

namespace placewright {

/// Confirms what a rule can't compute, of a subject: with evidence, by whom and on which day (ISO 8601); all three are needed. An
/// answer that is there already is replaced.
Result<Edit> declare(const Design& design, const QString& rule, const Id& subject, const QString& evidence, const QString& by,
                     const QString& on);

} // namespace placewright
