// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/three_way.h"

#include "model/merge/entity_merge.h"
#include "model/merge/fates.h"
#include "model/merge/references.h"
#include "model/merge/separate_ids.h"

#include <set>

namespace placewright {

namespace {

/// Things that one side no longer has and the other can't do without, by which side removed them.
using Removals = std::map<EntityKey, Side>;

class Merging {
public:
    Merging(const Workspace& base, Workspace mine, Workspace theirs, const Choices& choices, Side otherwise)
        : m_base(base),
          m_mine(std::move(mine)),
          m_theirs(std::move(theirs)),
          m_choices(choices),
          m_otherwise(otherwise) {}

    Workspace run() {
        // Each round settles at least one thing for good.
        for (;;) {
            const Removals opposed = mergeOnce();
            if (opposed.empty())
                break;
            settle(opposed);
        }
        openLoops(Kind::forum, "parent");
        openLoops(Kind::option, "basedOn");
        return std::move(m_merged);
    }

    std::vector<MergeConflict> conflicts() {
        std::vector<MergeConflict> all;
        for (auto& [id, conflict] : m_settled)
            all.push_back(std::move(conflict));
        for (auto& [id, conflict] : m_open)
            if (!m_settled.contains(id))
                all.push_back(std::move(conflict));
        std::sort(all.begin(), all.end(), [](const MergeConflict& a, const MergeConflict& b) { return a.id < b.id; });
        return all;
    }

private:
    Workspace& of(Side side) { return side == Side::mine ? m_mine : m_theirs; }

    Side choiceFor(const ConflictId& id) const {
        const auto found = m_choices.find(id);
        return found == m_choices.end() ? m_otherwise : found->second;
    }

    Side decide(MergeConflict conflict) {
        conflict.chosen = choiceFor(conflict.id);
        const Side chosen = conflict.chosen;
        m_open.insert_or_assign(conflict.id, std::move(conflict));
        return chosen;
    }

    /// Merges the two sides as they are now into `m_merged`; gives what must be settled before that is whole.
    Removals mergeOnce() {
        m_open.clear();
        m_merged = m_mine;
        m_touched.clear();
        for (const auto& changes : {difference(m_base, m_mine), difference(m_base, m_theirs)})
            for (const auto& [key, change] : changes)
                m_touched.insert(key);
        Removals opposed;
        for (const EntityKey& key : m_touched)
            mergeKey(key, opposed);
        for (const EntityKey& key : m_touched)
            findLost(key, opposed);
        return opposed;
    }

    void mergeKey(const EntityKey& key, Removals& opposed) {
        const auto base = m_base.find(key);
        const auto mine = m_mine.find(key);
        const auto theirs = m_theirs.find(key);
        if (mine && theirs) {
            m_merged.put(key, mergedEntity(key, base, *mine, *theirs, [this](MergeConflict c) { return decide(std::move(c)); }));
            return;
        }
        const Side removedIn = mine ? Side::theirs : Side::mine;
        const auto& kept = mine ? mine : theirs;
        if (!kept)
            return;
        if (!base)
            m_merged.put(key, *kept);
        else if (sameBesidesOrder(*base, *kept))
            m_merged.erase(key);
        else if (key.kind == Kind::placement)
            mergeRemovedPlacement(key, *base, mine, theirs);
        else {
            opposed.emplace(key, removedIn);
            m_merged.put(key, *kept); // So that what it needs is found to be missing, and asked about in its stead.
        }
    }

    /// A box that one side moved and the other let go; if what it shows is gone there, so is the box.
    void mergeRemovedPlacement(const EntityKey& key,
                               const Entity& base,
                               const std::optional<Entity>& mine,
                               const std::optional<Entity>& theirs) {
        const Id& subject = std::get<Placement>(base).subject;
        if (of(mine ? Side::theirs : Side::mine).locate(key.option, subject)) {
            MergeConflict conflict{{key, QStringLiteral("position")}, MergeConflict::About::position, nullptr, base, mine, theirs, {}};
            const auto& chosen = decide(std::move(conflict)) == Side::mine ? mine : theirs;
            if (chosen)
                return m_merged.put(key, *chosen);
        }
        m_merged.erase(key);
    }

    /// Both sides are whole, so what a reference misses was removed by the side that doesn't refer to it.
    void findLost(const EntityKey& key, Removals& opposed) {
        const auto entity = m_merged.find(key);
        if (!entity)
            return;
        if (!isShared(key.kind) && !m_merged.options.contains(key.option)) {
            const EntityKey option{Id(), Kind::option, key.option};
            opposed.emplace(option, m_mine.contains(option) ? Side::theirs : Side::mine);
            return;
        }
        for (const Reference& reference : referencesIn(*entity)) {
            const Field& field = holder(reference);
            if (targetOf(m_merged, key.option, field, reference.target))
                continue;
            if (key.kind == Kind::placement)
                return m_merged.erase(key);
            const auto inMine = targetOf(m_mine, key.option, field, reference.target);
            const auto inTheirs = inMine ? inMine : targetOf(m_theirs, key.option, field, reference.target);
            if (inTheirs)
                opposed.emplace(*inTheirs, inMine ? Side::theirs : Side::mine);
        }
    }

    void settle(const Removals& opposed) {
        std::map<EntityKey, std::vector<EntityKey>> leaders;
        for (const auto& [key, removedIn] : opposed) {
            const EntityKey leader = leaderOf(key, removedIn, opposed);
            auto& followers = leaders[leader];
            if (leader != key)
                followers.push_back(key);
        }
        for (auto& [key, followers] : leaders)
            settle(key, opposed.at(key), std::move(followers));
    }

    /// A seat that was changed goes or stays with its forum, if that was removed as well.
    EntityKey leaderOf(EntityKey key, Side removedIn, const Removals& opposed) {
        std::set<EntityKey> seen;
        for (bool climbs = true; climbs && seen.insert(key).second;) {
            climbs = false;
            const auto entity = of(otherSide(removedIn)).find(key);
            const auto climbTo = [&](const EntityKey& above) {
                const auto found = opposed.find(above);
                climbs = found != opposed.end() && found->second == removedIn;
                if (climbs)
                    key = above;
                return climbs;
            };
            if (!isShared(key.kind) && climbTo({Id(), Kind::option, key.option}))
                continue;
            if (!entity)
                break;
            for (const Reference& reference : referencesIn(*entity))
                if (standsOrFalls(key.kind, reference))
                    if (const auto above = targetOf(of(otherSide(removedIn)), key.option, holder(reference), reference.target))
                        if (climbTo(*above))
                            break;
        }
        return key;
    }

    void settle(const EntityKey& key, Side removedIn, std::vector<EntityKey> followers) {
        Workspace& without = of(removedIn);
        Workspace& with = of(otherSide(removedIn));
        if (without.contains(key) || !with.contains(key))
            return; // It went or came back with another.
        const ConflictId id{key, {}};
        const bool again = m_settled.contains(id);
        if (!again)
            m_settled.emplace(id, MergeConflict{id, MergeConflict::About::existence, nullptr, m_base.find(key), m_mine.find(key),
                                           m_theirs.find(key), std::move(followers), choiceFor(id)});
        // What can't be kept whole goes, and what can't go stays.
        const bool goes = again || choiceFor(id) == removedIn;
        if (goes ? removeWithAll(with, key) : bringBack(without, m_base, key))
            return;
        if (!(goes ? bringBack(without, m_base, key) : removeWithAll(with, key)))
            without = with;
    }

    /// Each side is free of circles, so one that the merged parents form is opened with the parents of one side.
    void openLoops(Kind kind, const char* fieldName) {
        const Field& field = *findField(kind, QLatin1String(fieldName));
        std::set<EntityKey> settled;
        for (auto loop = firstLoop(kind, field); !loop.empty(); loop = firstLoop(kind, field)) {
            std::vector<EntityKey> differing;
            for (const EntityKey& key : loop)
                if (valueIn(m_mine, key, field) != valueIn(m_theirs, key, field))
                    differing.push_back(key);
            if (differing.empty())
                differing = loop;
            const EntityKey first = differing.front();
            const bool again = !settled.insert(first).second;
            MergeConflict conflict{{first, QString::fromLatin1(fieldName)}, MergeConflict::About::loop, &field, m_base.find(first),
                              m_mine.find(first), m_theirs.find(first), {differing.begin() + 1, differing.end()}};
            const Side chosen = decide(std::move(conflict));
            for (const EntityKey& key : differing) {
                Value above = again ? Value() : valueIn(of(chosen), key, field);
                if (isRecorded(above) && !targetOf(m_merged, key.option, field, Id(textOf(above))))
                    above = Value();
                Entity entity = *m_merged.find(key);
                field.set(address(entity), above);
                m_merged.put(key, std::move(entity));
            }
        }
    }

    static Value valueIn(const Workspace& workspace, const EntityKey& key, const Field& field) {
        const auto entity = workspace.find(key);
        return entity ? field.get(address(*entity)) : Value();
    }

    /// The things of the first circle that a field leads round in, in the order of their keys.
    std::vector<EntityKey> firstLoop(Kind kind, const Field& field) const {
        std::vector<EntityKey> loop;
        std::set<EntityKey> clear;
        for (const EntityKey& start : m_touched) {
            if (start.kind != kind || !loop.empty())
                continue;
            std::vector<EntityKey> path;
            EntityKey at = start;
            for (;;) {
                if (clear.contains(at))
                    break;
                const auto seen = std::find(path.begin(), path.end(), at);
                if (seen != path.end()) {
                    loop.assign(seen, path.end());
                    break;
                }
                path.push_back(at);
                const Id above(textOf(valueIn(m_merged, at, field)));
                if (above.isNull())
                    break;
                at.id = above;
            }
            clear.insert(path.begin(), path.end());
        }
        std::sort(loop.begin(), loop.end());
        return loop;
    }

    const Workspace& m_base;
    Workspace m_mine;
    Workspace m_theirs;
    const Choices& m_choices;
    Side m_otherwise;
    Workspace m_merged;
    std::set<EntityKey> m_touched;
    std::map<ConflictId, MergeConflict> m_settled; ///< What stays and what goes; decided once.
    std::map<ConflictId, MergeConflict> m_open;    ///< Fields and positions, as the last round met them.
};

} // namespace

Merge mergeThreeWay(const Workspace& base,
                    const Workspace& mine,
                    const Workspace& theirs,
                    const Choices& choices,
                    Side otherwise) {
    Merge merge;
    merge.renamed = clashingIds(base, mine, theirs);
    Merging merging(base, mine, merge.renamed.empty() ? theirs : withIds(theirs, merge.renamed), choices, otherwise);
    merge.changes = difference(mine, merging.run());
    merge.conflicts = merging.conflicts();
    return merge;
}

} // namespace placewright
