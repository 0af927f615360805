// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/building/edit_chain.h"
#include "model/edits/structure.h"
#include "views/fixes/repair_step.h"

namespace placewright {

/// What steps are carried out on, and what they may speak of.
class RepairWork {
public:
    RepairWork(const Design& design, Id system) : m_chain(design), m_system(std::move(system)) {}

    /// Takes this one wherever a name means any of several and it is among them.
    void choose(const Id& chosen) { m_chosen = chosen; }
    Result<void> carryOut(const RepairStep& step);
    EditChain& chain() { return m_chain; }

private:
    Result<Id> one(const QString& word) const;
    QStringList all(const QString& words) const;
    Result<Value> valueOf(Kind kind, const QString& field, const QString& words) const;
    Result<void> set(const Id& id, const QString& field, const QString& words);
    Result<void> listed(const Id& id, const QString& field, const QString& words, bool isIn);
    Result<void> setAll(const Id& id, const RepairStep& step, const QStringList& but);
    Result<Id> forumOf(const QString& word);
    Result<void> addSeats(const RepairStep& step);
    Result<void> addForumStep(const RepairStep& step);
    Result<void> addThing(const RepairStep& step);
    Result<void> addFunctionStep(const RepairStep& step);
    Result<void> addDecisionStep(const RepairStep& step);
    Result<void> drop(const Id& function, const Id& body);
    Result<void> link(const RepairStep& step);
    Result<void> vacate(const Id& seat);
    Result<void> take(Result<Addition> added);

    EditChain m_chain;
    Id m_system;
    Id m_chosen;
    Id m_last; ///< What was added last: `$`.
};

} // namespace placewright
