// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "model/rules/packs/rule_pack.h"

namespace placewright {

/// Name under which the rules of a workspace itself run.
inline constexpr QLatin1String ownPackId("own");

/// The rule that a workspace adds, or why it can't be one. Its query is checked when it is run.
Result<Rule> ruleOf(const OwnRule& own);
/// A workspace's own rules as a pack; those that can't be used are listed as broken, under their ids. They may read the
/// views of the framework's rules.
RulePack ownPackOf(const WorkspaceInfo& workspace);
/// The packs by which a workspace is checked: those named that the program has, then its own rules if it has any.
Result<std::vector<RulePack>> loadPacksOf(const WorkspaceInfo& workspace);
/// Tries a rule on a workspace without storing it: what it finds in the option, or why it can't run.
Result<std::vector<Finding>> triedOn(const Workspace& workspace, const Id& option, const OwnRule& own);

/// A field of a seat that the sentence of an own rule may ask for, with the words that may stand in it; none for a field
/// that holds free words.
struct SeatQuestion {
    const char* field;
    std::vector<QString> words;
};
const std::vector<SeatQuestion>& seatQuestions();

} // namespace placewright
