// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/domain/workspace.h"

namespace placewright {

/// One thing that can be chosen: what is stored, and what is shown for it.
struct Choice
{
    QString value;
    QString label;
};

/// The entities a reference may lead to, or the words of a field; no two have the same label.
std::vector<Choice> choicesFor(const Design& design, const Field& field);

/// What is shown for one value of such a field.
QString choiceLabel(const Design& design, const Field& field, const QString& value);

} // namespace placewright
