// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/map/authority_faults.h"

namespace placewright {

/// Something that a map leaves open, for a list.
struct MapOpenPoint {
    Id function;
    QString name;     ///< The function's.
    QString what;     ///< "No decider": the same words for all points of a kind.
    QString sentence; ///< Who, what, and what is missing.

    friend bool operator==(const MapOpenPoint&, const MapOpenPoint&) = default;
};

/// In the order of rows, each row's gravest first: all that its cells and the way of its authority leave open.
std::vector<MapOpenPoint> openPoints(const DecisionsMap& map, const AuthorityFindings& findings);

/// What a line of the map leaves open, in words: of a decision if one is given, else of the function. What is wrong with the
/// way of a function's authority stands at its first decision.
QStringList openWords(const MapRow& row, const MapDecision* decision = nullptr);

} // namespace placewright
