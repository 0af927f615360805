// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/bodies.h"

namespace placewright {

/// Whether whoever holds a seat takes part in what its forum decides. The framework has members act as full members who
/// answer together for what is decided (ICS design framework, The ICS NHS board); who attends, by category or by capacity,
/// and who is recorded as non-voting takes part without a vote. What isn't recorded rules out no vote.
bool hasVote(const Seat& seat);

} // namespace placewright
