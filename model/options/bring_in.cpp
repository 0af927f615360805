// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/bring_in.h"

#include "model/domain/field.h"
#include "model/edits/building/fresh_id.h"
#include "model/options/comparison_words.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace placewright {

namespace {

struct BringInText {
    Q_DECLARE_TR_FUNCTIONS(BringInOption)
};

/// A start for two that have none: it has what both say alike, so that a merge asks about all else, and keeps my order and places.
Entity agreed(const Entity& mine, const Entity& theirs) {
    if (kindOf(mine) == Kind::placement)
        return theirs;
    Entity start = mine;
    for (const Field& field : fieldsOf(kindOf(mine)))
        if (field.get(address(mine)) != field.get(address(theirs)))
            field.set(address(start), Value());
    common(start).rank = common(theirs).rank;
    if (common(mine).extra != common(theirs).extra)
        common(start).extra.clear();
    return start;
}

Workspace startOfBoth(const Workspace& mine, const Workspace& theirs) {
    Workspace start = mine;
    mine.forEach([&](const EntityKey& key, const Entity& entity) {
        const auto there = theirs.find(key);
        if (!there)
            start.erase(key);
        else if (*there != entity)
            start.put(key, agreed(entity, *there));
    });
    return start;
}

class Coming {
public:
    Coming(const Workspace& mine, const Workspace& other, const Id& chosen, BringIn how)
        : m_mine(mine), m_other(other), m_chosen(chosen), m_how(how) {}

    Result<ComingIn> made(const QString& name, const Workspace* start) {
        const bool knowsStart = start && (m_how == BringIn::beside || start->options.contains(m_chosen));
        m_made.theirs = knowsStart ? *start : m_mine;
        m_made.option = m_chosen;
        if (m_how == BringIn::beside && (isTaken(m_mine) || isTaken(m_made.theirs)))
            m_made.option = freshId(m_mine, {}, name, idsOf(m_made.theirs));
        if (auto shared = takeShared(); !shared)
            return tl::unexpected<Error>(shared.error());
        takeOption(name);
        takeScores();
        m_made.base = knowsStart ? *start : startOfBoth(m_mine, m_made.theirs);
        return std::move(m_made);
    }

private:
    bool isTaken(const Workspace& workspace) const {
        return workspace.options.contains(m_chosen) || workspace.isTaken({}, m_chosen);
    }

    static std::set<Id> idsOf(const Workspace& workspace) {
        std::set<Id> ids;
        workspace.forEach([&](const EntityKey& key, const Entity&) { ids.insert(key.id); });
        return ids;
    }

    Result<void> takeShared() {
        QString fault;
        m_other.forEach([&](const EntityKey& key, const Entity& entity) {
            if (!isShared(key.kind) || key.kind == Kind::workspace || key.kind == Kind::option || key.kind == Kind::score)
                return;
            if (const auto there = m_made.theirs.locate({}, key.id); there && there->kind != key.kind)
                fault = key.id.text();
            else
                m_made.theirs.put(key, entity);
        });
        if (!fault.isEmpty())
            return failure(BringInText::tr("“%1” is one thing here and another in the other file").arg(fault), {},
                           BringInText::tr("Give it another id in one of the two, in the JSON form"));
        return {};
    }

    void takeOption(const QString& name) {
        Option option = m_other.options.at(m_chosen);
        option.id = m_made.option;
        if (!m_made.theirs.options.contains(option.basedOn) || option.basedOn == option.id)
            option.basedOn = {};
        if (m_how == BringIn::beside) {
            option.name = name;
            option.archived.reset();
            for (const auto& [id, each] : m_mine.options)
                option.rank = std::max(option.rank, each.rank + rankGap);
        }
        m_made.theirs.options.insert_or_assign(option.id, std::move(option));
        m_made.theirs.contents.erase(m_made.option);
        if (const auto content = m_other.contents.find(m_chosen); content != m_other.contents.end())
            m_made.theirs.contents.emplace(m_made.option, content->second);
    }

    /// A score is known by its criterion and its option, whatever its id is.
    void takeScores() {
        std::set<Id> taken;
        for (const Workspace* workspace : {&m_mine, &std::as_const(m_made.theirs)})
            for (const auto& [id, score] : workspace->scores)
                if (score.option != m_made.option)
                    taken.insert(id);
        std::erase_if(m_made.theirs.scores, [&](const auto& entry) { return entry.second.option == m_made.option; });
        for (const Score* score : inOrder(m_other.scores)) {
            if (score->option != m_chosen)
                continue;
            Score own = *score;
            own.option = m_made.option;
            const auto same = std::find_if(m_mine.scores.begin(), m_mine.scores.end(), [&](const auto& entry) {
                return entry.second.option == own.option && entry.second.criterion == own.criterion;
            });
            if (same != m_mine.scores.end())
                own.id = same->first;
            else if (taken.contains(own.id))
                own.id = freshId(m_mine, {}, score->id.text(), taken);
            taken.insert(own.id);
            m_made.theirs.scores.insert_or_assign(own.id, std::move(own));
        }
    }

    const Workspace& m_mine;
    const Workspace& m_other;
    const Id& m_chosen;
    BringIn m_how;
    ComingIn m_made;
};

} // namespace

Result<ComingIn> comingIn(const Workspace& mine, const Workspace& other, const Id& chosen, BringIn how, const QString& name, const Workspace* start) {
    return Coming(mine, other, chosen, how).made(name, start);
}

bool canBeOne(const Workspace& mine, const Workspace& other, const Id& option) {
    const auto here = mine.options.find(option);
    const auto there = other.options.find(option);
    if (here == mine.options.end() || there == other.options.end())
        return false;
    if (mine.systems.empty() && other.systems.empty())
        return nameOf(Entity(here->second)).simplified() == nameOf(Entity(there->second)).simplified();
    return std::any_of(mine.systems.begin(), mine.systems.end(), [&](const auto& system) { return other.systems.contains(system.first); });
}

QString nameForComing(const Workspace& mine, const Workspace& other, const Id& chosen, const QString& file) {
    const QString name = optionName(other, chosen);
    const bool taken = std::any_of(mine.options.begin(), mine.options.end(),
                                   [&](const auto& entry) { return optionName(mine, entry.first) == name; });
    return taken ? BringInText::tr("%1, from %2").arg(name, file) : name;
}

} // namespace placewright
