// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/take_over.h"

#include "model/domain/field.h"
#include "model/options/option_difference.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct TakeOverText {
    Q_DECLARE_TR_FUNCTIONS(TakeOver)
};

/// Closes a set of changes over what they need. Both options are whole, so what a taken change misses or leaves dangling
/// is always another change of the difference; taking all of them is whole too, so this ends well.
class Closure {
public:
    Closure(const Workspace& workspace, const Id& into, const ChangeSet& all)
        : m_workspace(workspace),
          m_into(into),
          m_all(all) {
        for (const auto& [key, change] : all) {
            if (!change.before || !change.after)
                m_byId[key.id].push_back(key);
            if (change.before)
                for (const Reference& reference : referencesIn(*change.before))
                    m_referrers[reference.target].push_back(key);
        }
    }

    std::set<EntityKey> close(const std::set<EntityKey>& asked) {
        for (const EntityKey& key : asked)
            take(key);
        do
            follow();
        while (openLoops());
        return m_taken;
    }

private:
    void take(const EntityKey& key) {
        if (m_taken.insert(key).second)
            m_toFollow.push_back(key);
    }

    void follow() {
        while (!m_toFollow.empty()) {
            const EntityKey key = m_toFollow.back();
            m_toFollow.pop_back();
            const Change& change = *m_all.find(key);
            if (change.after)
                for (const Reference& reference : referencesIn(*change.after))
                    takeComings(reference.target);
            if (change.before && change.after)
                continue;
            // An id can't mean two things at once: what has it goes, and what is to have it comes.
            for (const EntityKey& other : m_byId[key.id])
                take(other);
            if (!change.after)
                for (const EntityKey& referrer : m_referrers[key.id])
                    take(referrer);
        }
    }

    void takeComings(const Id& id) {
        const auto found = m_byId.find(id);
        if (found == m_byId.end())
            return;
        for (const EntityKey& key : found->second)
            if (m_all.find(key)->after)
                take(key);
    }

    Id parentOf(const Id& forum) const {
        const EntityKey key{m_into, Kind::forum, forum};
        const Change* change = m_taken.contains(key) ? m_all.find(key) : nullptr;
        const auto entity = change ? change->after : m_workspace.find(key);
        return entity ? std::get<Forum>(*entity).parent : Id();
    }

    /// Forums that would lead round in a circle, some with their old parent and some with their new, all get their new.
    bool openLoops() {
        const std::size_t before = m_taken.size();
        for (const EntityKey& start : std::set<EntityKey>(m_taken)) {
            if (start.kind != Kind::forum)
                continue;
            std::set<Id> seen;
            Id at = start.id;
            while (!at.isNull() && seen.insert(at).second)
                at = parentOf(at);
            if (at.isNull())
                continue;
            for (const Id& id : seen)
                if (const EntityKey key{m_into, Kind::forum, id}; m_all.find(key))
                    take(key);
        }
        return m_taken.size() != before;
    }

    const Workspace& m_workspace;
    const Id& m_into;
    const ChangeSet& m_all;
    std::map<Id, std::vector<EntityKey>> m_byId;      ///< What comes and what goes.
    std::map<Id, std::vector<EntityKey>> m_referrers; ///< What refers to an id now and not, or otherwise, afterwards.
    std::set<EntityKey> m_taken;
    std::vector<EntityKey> m_toFollow;
};

QString nameOfOption(const Workspace& workspace, const Id& option) {
    const auto found = workspace.options.find(option);
    return found == workspace.options.end() ? option.text() : nameOf(Entity(found->second));
}

} // namespace

Result<TakenOver>
takeOver(const Workspace& workspace, const Id& into, const Id& from, const std::set<Thing>& asked, bool layout) {
    for (const Id& option : {into, from})
        if (!workspace.options.contains(option))
            return failure(TakeOverText::tr("there is no option “%1”").arg(option.text()));
    const ChangeSet all = optionDifference(workspace, into, from);
    std::set<EntityKey> wanted;
    for (const Thing& thing : asked)
        if (const EntityKey key{into, thing.kind, thing.id}; const Change* change = all.find(key))
            if (layout || !isLayout(key, *change))
                wanted.insert(key);
    if (wanted.empty())
        return failure(TakeOverText::tr("there is nothing to take over"), {},
                       TakeOverText::tr("The options no longer differ in this"));

    TakenOver made;
    for (const EntityKey& key : Closure(workspace, into, all).close(wanted)) {
        const Change& change = *all.find(key);
        if (!change.before) {
            made.edit.changes.add(*change.after, into);
        } else if (!change.after) {
            made.edit.changes.remove(*change.before, into);
        } else {
            Entity after = *change.after;
            if (!layout)
                common(after).rank = common(*change.before).rank;
            made.edit.changes.change(*change.before, std::move(after), into);
        }
    }
    made.asked = wanted.size();
    made.needed = made.edit.changes.size() - wanted.size();
    made.edit.label = {QString::fromLatin1(QT_TRANSLATE_NOOP("Edit", "Take over from %1 into %2")),
                       {nameOfOption(workspace, from), nameOfOption(workspace, into)}};
    return made;
}

} // namespace placewright
