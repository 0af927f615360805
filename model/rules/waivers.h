// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/workspace.h"
#include "model/rules/finding.h"

namespace placewright {

enum class WaiverState : quint8 {
    inForce,   ///< It sets a finding aside.
    lapsed,    ///< The facts it was given on have changed, and the finding is back.
    notNeeded, ///< Its rule finds nothing there now.
};

/// One waiver with what has become of it.
struct WaiverLine {
    Waiver waiver;
    WaiverState state = WaiverState::inForce;
    QString now; ///< What the rule says today; empty where it finds nothing.
};

/// The waivers of a design, by rule and subject. `findings` are those of the same option.
std::vector<WaiverLine> waiversOf(const Design& design, const std::vector<Finding>& findings);

} // namespace placewright
