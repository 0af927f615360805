// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/answers.h"

#include <set>
#include <unordered_map>

namespace placewright {

/// What one rule found in one option.
class Outcome
{
public:
    bool stale = true;         ///< All of it is to be run again.
    std::set<Id> staleSystems; ///< Else these.

    void clear() { m_bySystem.clear(); m_joined = false; }
    /// What it found in a system; under a null id where it doesn't look at systems.
    void set(const Id& system, std::vector<Finding> found);
    /// Of all systems, by subject. A rule that looks at systems may say the same of what several of them share: once.
    const std::vector<Finding>& all();

private:
    std::map<Id, std::vector<Finding>> m_bySystem;
    std::vector<Finding> m_all;
    bool m_joined = false;
};

/// What the checker knows of one option.
struct OptionState
{
    std::vector<Outcome> outcomes; ///< In the order of the rules.
    Answers answers;
    std::unordered_map<Id, Kind> kinds;
    std::vector<Finding> findings;
    std::vector<Finding> confirmed; ///< What would be asked, had nobody answered.
    std::vector<Finding> uses;      ///< Of rules of mode `option`.
    bool merged = false;
};

} // namespace placewright
