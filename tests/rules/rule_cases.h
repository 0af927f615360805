// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/sound_design.h"

namespace placewright::test {

/// The cases of a pack: edits of a sound design with what they must lead to, a file for each rule. A case at the rule's
/// edge has beside its `edit` the step that leads across it, `edge`: what else is to go, or to be added, for the answer to turn.
struct CaseSet
{
    Checker& checker;
    QJsonObject sound;
    QString folder;
};

void checkCases(const CaseSet& set, const Rule& rule);

/// How many designs a rule is tried on by its file. The sound design, which every rule holds for, comes on top.
struct CaseCount {
    int holds = 0; ///< Or, of an option, where it is open.
    int found = 0; ///< Where it falls short or is taken up.
    int edges = 0; ///< How many of both are a step from the other answer.
};
CaseCount countCases(const CaseSet& set, const Rule& rule);

} // namespace placewright::test
