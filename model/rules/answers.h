// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <map>

namespace placewright {

/// What people have said about the findings of one option: what they declared, and what they set aside.
class Answers
{
public:
    /// Takes in a waiver or a declaration that is there now, or (null) no more; false for any other entity.
    bool note(const EntityKey& key, const Entity* entity);

    /// Settles what rules found by what was answered. A declaration that says yes, with evidence, name and date, moves its finding
    /// to `confirmed`; one that lacks any of them says what is missing; one that says no makes the finding fall short. A declaration
    /// without a subject is meant for the only one its rule asks about. A waiver that was given on other facts than today's sets
    /// nothing aside; the finding names it as lapsed.
    void settle(std::vector<Finding>& findings, std::vector<Finding>& confirmed) const;

private:
    std::map<Id, Declaration> m_declarations;
    std::map<Id, Waiver> m_waivers;
};

} // namespace placewright
