// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <map>
#include <set>

namespace placewright {

/// What people have said about the findings of one option: what they declared, and what they set aside.
class Answers
{
public:
    /// Takes in a waiver or a declaration that is there now, or (null) no more. Gives the rules it answers and answered; none for any
    /// other entity.
    std::set<QString> note(const EntityKey& key, const Entity* entity);

    /// Whether anything is said about what a rule finds.
    bool concern(const QString& rule) const;
    /// Settles what one rule found by what was answered. A declaration that says yes, with evidence, name and date, moves its finding
    /// to `confirmed`; one that lacks any of them says what is missing; one that says no makes the finding fall short. A declaration
    /// without a subject is meant for the only one its rule asks about. A waiver that was given on other facts than today's sets
    /// nothing aside; the finding names it as lapsed.
    void settle(std::vector<Finding>& findings, std::vector<Finding>& confirmed) const;

private:
    using Asked = std::pair<QString, Id>; ///< A rule and a subject.

    std::map<Asked, std::map<Id, Declaration>> m_declarations;
    std::map<Asked, std::map<Id, Waiver>> m_waivers;
    std::map<Id, Asked> m_asked; ///< Of each declaration and waiver.
};

} // namespace placewright
