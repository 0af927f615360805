// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace placewright {

class StructureView;

/// What a screen reader says of a box after its name: "consultative forum, 14 members, 1 must falls short, 1 parked
/// question".
QString describeBox(const StructureView& view, int item);

} // namespace placewright
