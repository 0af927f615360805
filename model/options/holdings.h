// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/options/body_of.h"

#include <unordered_map>

namespace placewright {

/// What a body has in one option.
struct Holding {
    bool exists = false;
    std::set<Id> seats;
    std::set<Id> decisions; ///< That it takes.
    std::set<Id> delegations; ///< To it.
    qint64 money = 0; ///< That flows to it, in whole pounds.
};

/// What each body of an option has, gathered in one go.
class Holdings {
public:
    explicit Holdings(const BodyView& view);

    /// Of a body as it stands in the list of groups; empty for one that has nothing.
    const Holding& of(const Id& body) const;

private:
    std::unordered_map<Id, Holding> m_ofBody;
};

} // namespace placewright
