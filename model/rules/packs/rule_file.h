// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/rules/rule.h"

namespace placewright {

/// Reads a rule's file: `-- key: value` lines (further lines of a value start with `--` and three spaces), then one SELECT.
///
/// Keys: id, strength, theme, subject (kinds, comma between), statement, check, message or message-<because> (any number), fix,
/// source and also (each "document | section"), note. The query returns a row for each thing that falls short, with the columns
/// `subject` (an id), and where wanted `also...` (ids), `state` (falls-short, not-recorded, hint), `because` (which message);
/// every other column may stand in a message as `{column}`.
Result<Rule> readRule(const QString& text, const QString& file);

} // namespace placewright
