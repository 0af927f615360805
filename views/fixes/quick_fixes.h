// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"
#include "views/findings/findings_source.h"

#include <functional>

namespace placewright {

/// An edit that puts a finding right, offered as a button. What it adds is vacant or empty where only people can say
/// more.
struct QuickFix {
    QString label;
    std::function<Result<Edit>(const Design&)> edit; ///< The likeliest way.
    std::vector<QuickFix> ways;                      ///< Where there is a choice: every way, the likeliest first.
    QString toFill{};                                ///< Key of the field of what it adds that a person has to fill in next, if any.
};

/// The obvious edit for a finding, if its rule has one.
std::optional<QuickFix> quickFixFor(const Design& design, const ShownFinding& finding);

/// One edit that puts right all findings of one rule whose fix leaves nothing to choose; nothing if there are fewer than
/// two of them, or more than a person could look over.
std::optional<QuickFix> fixForAll(const Design& design, const std::vector<ShownFinding>& findings);

} // namespace placewright
