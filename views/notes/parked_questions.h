// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/structure.h"

namespace placewright {

/// Puts a question aside on an entity, to be taken up later; `on` is ISO 8601.
Result<Addition> parkQuestion(const Design& design, const Id& subject, const QString& text, const QString& on);

/// The questions parked in an option, as ordered.
std::vector<const Note*> parkedQuestions(const Design& design);

/// The same as comma-separated values: what each is about, the question, the day.
QByteArray parkedAsCsv(const Design& design);

} // namespace placewright
