// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"

#include <functional>

namespace placewright {

/// An edit that puts a finding right, offered as a button. What it adds is vacant or empty where only people can say more.
struct QuickFix
{
    QString label;
    std::function<Result<Edit>(const Design&)> edit;
};

/// The obvious edit for a finding, if its rule has one.
std::optional<QuickFix> quickFixFor(const Design& design, const ShownFinding& finding);

} // namespace placewright
