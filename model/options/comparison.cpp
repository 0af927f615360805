// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/options/comparison.h"

#include "model/base/in_parallel.h"
#include "model/domain/labels.h"
#include "model/options/body_of.h"
#include "model/options/group_summary.h"
#include "model/options/option_difference.h"

#include <QCoreApplication>
#include <tuple>

namespace placewright {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

class Comparing {
public:
    Comparing(const Workspace& workspace, const Id& from, const Id& to) : m_from(workspace, from), m_to(workspace, to) {
        m_made.from = from;
        m_made.to = to;
    }

    Comparison run(InWords words) {
        if (words == InWords::no) {
            m_made.difference = optionDifference(m_from.design().workspace(), m_made.from, m_made.to);
            placeChanges(&Comparing::signOf);
            for (auto& [body, changes] : m_groups)
                m_made.groups.push_back(groupOf(body, std::move(changes)));
            return std::move(m_made);
        }
        inParallel(3, [this](std::size_t part) {
            if (part == 0)
                m_made.difference = optionDifference(m_from.design().workspace(), m_made.from, m_made.to);
            else
                (part == 1 ? m_heldBefore : m_heldAfter).emplace(part == 1 ? m_from : m_to);
        });
        placeChanges(&Comparing::changeOf);
        std::vector<std::pair<Standing, ChangeGroup>> groups;
        for (auto& [body, changes] : m_groups) {
            ChangeGroup group = groupOf(body, std::move(changes));
            tell(group);
            Standing standing = standingOf(group);
            groups.emplace_back(std::move(standing), std::move(group));
        }
        std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [standing, group] : groups)
            m_made.groups.push_back(std::move(group));
        return std::move(m_made);
    }

private:
    using Standing = std::tuple<int, Rank, QString>; ///< Tier, rank and name.

    void placeChanges(OptionChange (Comparing::*made)(const EntityKey&, const Change&) const) {
        m_made.changes.reserve(m_made.difference.size());
        for (const auto& [key, change] : m_made.difference) {
            m_made.changes.push_back((this->*made)(key, change));
            for (const Id& body : bodiesOf(key, change))
                m_groups[body].push_back(m_made.changes.size() - 1);
        }
    }

    OptionChange signOf(const EntityKey& key, const Change& change) const {
        OptionChange made;
        made.key = key;
        made.isLayout = isLayout(key, change);
        made.what = differenceOf(key, change, made.isLayout);
        return made;
    }

    OptionChange changeOf(const EntityKey& key, const Change& change) const {
        OptionChange made = signOf(key, change);
        const Design& shownIn = change.after ? m_to.design() : m_from.design();
        const Entity& shown = change.after ? *change.after : *change.before;
        made.kind = kindLabel(key.kind);
        made.name = displayName(shownIn, shown);
        if (const auto* placement = std::get_if<Placement>(&shown)) {
            made.kind = ComparisonText::tr("Position of");
            made.name = displayName(shownIn, placement->subject);
        } else if (const auto* decision = std::get_if<Decision>(&shown);
                   decision && decision->text.value_or(QString()).isEmpty()) {
            made.name = displayName(shownIn, decision->function);
        }
        if (change.before && change.after && !made.isLayout)
            made.fields = fieldWordsOf(key.kind, change, m_from.design(), m_to.design());
        return made;
    }

    Difference differenceOf(const EntityKey& key, const Change& change, bool layout) const {
        if (layout)
            return Difference::moved;
        if (!change.before)
            return Difference::added;
        if (!change.after)
            return Difference::removed;
        if (key.kind == Kind::decision) {
            const auto before = m_from.deciders(std::get<Decision>(*change.before));
            const auto after = m_to.deciders(std::get<Decision>(*change.after));
            if (before != after && !before.empty() && !after.empty())
                return Difference::moved;
        }
        const char* owner = ownerField(key.kind);
        if (!owner)
            return Difference::changed;
        const Field& field = *findField(key.kind, QLatin1String(owner));
        return field.get(address(*change.before)) == field.get(address(*change.after)) ? Difference::changed
                                                                                        : Difference::moved;
    }

    /// A change stands with the body that has the thing, and with the one that had it.
    std::set<Id> bodiesOf(const EntityKey& key, const Change& change) const {
        std::set<Id> bodies;
        if (key.kind == Kind::decision) {
            const auto before = change.before ? m_from.deciders(std::get<Decision>(*change.before)) : std::vector<Id>();
            const auto after = change.after ? m_to.deciders(std::get<Decision>(*change.after)) : std::vector<Id>();
            std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                          std::inserter(bodies, bodies.end()));
            if (!bodies.empty())
                return bodies;
        }
        if (change.before)
            bodies.insert(m_from.bodyOf(*change.before));
        if (change.after)
            bodies.insert(m_to.bodyOf(*change.after));
        return bodies;
    }

    ChangeGroup groupOf(const Id& body, std::vector<std::size_t> changes) const {
        ChangeGroup group;
        group.body = body;
        group.changes = std::move(changes);
        group.isLayout = std::all_of(group.changes.begin(), group.changes.end(),
                                     [this](std::size_t i) { return m_made.changes[i].isLayout; });
        return group;
    }

    void tell(ChangeGroup& group) const {
        const Id& body = group.body;
        // The body itself first, then what belongs to them, as a person would tell it.
        std::stable_sort(group.changes.begin(), group.changes.end(), [&](std::size_t a, std::size_t b) {
            const OptionChange& x = m_made.changes[a];
            const OptionChange& y = m_made.changes[b];
            return std::tuple(x.isLayout, x.key.id != body, x.key.kind) < std::tuple(y.isLayout, y.key.id != body, y.key.kind);
        });
        const Design& shownIn = !body.isNull() && m_to.design().locate(body) ? m_to.design() : m_from.design();
        const auto key = body.isNull() ? std::nullopt : shownIn.locate(body);
        group.kind = key ? key->kind : Kind::system;
        group.name = key ? displayName(shownIn, body) : ComparisonText::tr("The system as a whole");
        group.summary = summaryOf(group, m_made, *m_heldBefore, *m_heldAfter);
    }

    Standing standingOf(const ChangeGroup& group) const {
        const Design& shownIn = m_to.design().locate(group.body) ? m_to.design() : m_from.design();
        const auto entity = group.body.isNull() ? std::nullopt : shownIn.find(group.body);
        const Rank rank = entity ? common(*entity).rank : 0;
        const auto tier = [&] {
            switch (group.kind) {
            case Kind::forum:
                return 0;
            case Kind::place:
                return 1;
            case Kind::collaborative:
                return 2;
            case Kind::organisation:
                return 3;
            case Kind::function:
                return 4;
            default:
                return 5;
            }
        }();
        return {tier, rank, group.name};
    }

    BodyView m_from;
    BodyView m_to;
    std::optional<Holdings> m_heldBefore; ///< These two for words alone.
    std::optional<Holdings> m_heldAfter;
    Comparison m_made;
    std::map<Id, std::vector<std::size_t>> m_groups;
};

} // namespace

const char* ownerField(Kind kind) {
    switch (kind) {
    case Kind::seat:
        return "forum";
    case Kind::forum:
        return "parent";
    case Kind::neighbourhood:
        return "place";
    case Kind::decision:
        return "function";
    case Kind::post:
        return "place";
    default:
        return nullptr;
    }
}

QLatin1String wordOf(Difference difference) {
    static constexpr std::array words{"added", "removed", "changed", "moved"};
    return QLatin1String(words[static_cast<std::size_t>(difference)]);
}

QString labelOf(Difference difference) {
    switch (difference) {
    case Difference::added:
        return ComparisonText::tr("Added");
    case Difference::removed:
        return ComparisonText::tr("Removed");
    case Difference::moved:
        return ComparisonText::tr("Moved");
    case Difference::changed:
        break;
    }
    return ComparisonText::tr("Changed");
}

QString letterOf(Difference difference) {
    switch (difference) {
    case Difference::added:
        return ComparisonText::tr("A", "letter for added");
    case Difference::removed:
        return ComparisonText::tr("R", "letter for removed");
    case Difference::moved:
        return ComparisonText::tr("M", "letter for moved");
    case Difference::changed:
        break;
    }
    return ComparisonText::tr("C", "letter for changed");
}

QString OptionChange::headline() const {
    const QString thing = ComparisonText::tr("%1 “%2”").arg(kind, name);
    if (isLayout)
        return key.kind == Kind::placement ? ComparisonText::tr("%1: drawn elsewhere").arg(thing)
                                           : ComparisonText::tr("%1: in another order").arg(thing);
    switch (what) {
    case Difference::added:
        return ComparisonText::tr("%1 added").arg(thing);
    case Difference::removed:
        return ComparisonText::tr("%1 removed").arg(thing);
    case Difference::moved:
        return ComparisonText::tr("%1 moved").arg(thing);
    case Difference::changed:
        break;
    }
    return ComparisonText::tr("%1 changed").arg(thing);
}

int Comparison::count(Difference what) const {
    return static_cast<int>(std::count_if(changes.begin(), changes.end(), [what](const OptionChange& change) {
        return !change.isLayout && change.what == what;
    }));
}

int Comparison::layoutCount() const {
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [](const OptionChange& change) { return change.isLayout; }));
}

Comparison compareOptions(const Workspace& workspace, const Id& from, const Id& to, InWords words) {
    return Comparing(workspace, from, to).run(words);
}

} // namespace placewright
