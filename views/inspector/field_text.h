// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <tl/expected.hpp>

namespace placewright {

/// A value of a one-line field as a person types it: "£1,640,000", "2022-07-01"; empty for "not recorded".
QString typedText(const Field& field, const Value& value);

/// What was typed as a value, or one sentence on what is wrong and what would be right.
tl::expected<Value, QString> parseTyped(const Field& field, const QString& text);

} // namespace placewright
