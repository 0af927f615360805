// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/holdings.h"

namespace placewright {

Holdings::Holdings(const BodyView& view) {
    const Design& design = view.design();
    const auto exists = [this](const auto& table) {
        for (const auto& [id, entity] : table)
            m_ofBody[id].exists = true;
    };
    exists(design.table<Forum>());
    exists(design.table<Place>());
    exists(design.table<Collaborative>());
    exists(design.table<Function>());
    exists(design.table<Organisation>());
    for (const auto& [id, seat] : design.table<Seat>())
        m_ofBody[view.standsFor(seat.forum)].seats.insert(id);
    for (const auto& [id, decision] : design.table<Decision>())
        for (const Id& decider : view.deciders(decision))
            m_ofBody[decider].decisions.insert(id);
    for (const auto& [id, delegation] : design.table<Delegation>())
        m_ofBody[view.standsFor(delegation.to)].delegations.insert(id);
    for (const auto& [id, flow] : design.table<Flow>())
        m_ofBody[view.standsFor(flow.to)].money += flow.amount.value_or(0);
}

const Holding& Holdings::of(const Id& body) const {
    static const Holding nothing;
    const auto found = m_ofBody.find(body);
    return found == m_ofBody.end() ? nothing : found->second;
}

} // namespace placewright
