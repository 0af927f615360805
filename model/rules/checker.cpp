// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/checker.h"

#include "model/rules/finding_builder.h"
#include "model/rules/rule_mirror.h"
#include "model/rules/rule_query.h"
#include "model/rules/step_limit.h"
#include "model/rules/system_scope.h"
#include "model/store/database.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <set>
#include <unordered_map>

namespace placewright {

namespace {

/// A rule that runs, with its query.
struct LiveRule
{
    Rule rule;
    RuleQuery query;
    bool works = true;
};

/// What one rule found in one option, by system; under a null id where it doesn't look at systems.
struct Outcome
{
    bool stale = true;            ///< All of it is to be run again.
    std::set<Id> staleSystems;    ///< Else these.
    std::map<Id, std::vector<Finding>> bySystem;
};

struct OptionState
{
    std::vector<Outcome> outcomes; ///< In the order of the rules.
    std::map<Id, Waiver> waivers;
    std::unordered_map<Id, Kind> kinds;
    std::vector<Finding> findings;
    bool merged = false;
};

} // namespace

class Checker::Work
{
public:
    explicit Work(std::vector<RulePack> packs)
    {
        QSet<QString> ids;
        for (RulePack& pack : packs) {
            m_packs << pack.id;
            m_broken.insert(m_broken.end(), pack.broken.begin(), pack.broken.end());
            if (auto views = m_mirror.views().add(pack.views); !views)
                m_broken.push_back({pack.id, QStringLiteral("_views.sql"), views.error().what});
            for (Rule& rule : pack.rules)
                addRule(std::move(rule), ids);
        }
    }

    void reset(const Workspace& workspace)
    {
        m_options.clear();
        m_sharedKinds.clear();
        m_systems.clear();
        m_failed.clear();
        for (LiveRule& live : m_rules)
            live.works = true;
        m_mirror.reset(workspace);
        for (const auto& [id, option] : workspace.options)
            stateOf(id);
        workspace.forEach([&](const EntityKey& key, const Entity& entity) { note(key, &entity); });
    }

    void apply(const ChangeSet& changes)
    {
        SystemScope scope(m_mirror);
        scope.addBefore(changes);
        m_mirror.write(changes);
        scope.addAfter(changes);
        for (const auto& [key, change] : changes)
            note(key, change.after ? &*change.after : nullptr);
        for (auto& [id, state] : m_options)
            markStale(state, scope.of(id));
    }

    const std::vector<Finding>& findings(const Id& option)
    {
        static const std::vector<Finding> none;
        const auto found = m_options.find(option);
        if (found == m_options.end())
            return none;
        OptionState& state = found->second;
        refresh(option, state);
        if (!state.merged)
            merge(state);
        return state.findings;
    }

    void setSetting(const QString& name, const QVariant& value)
    {
        m_mirror.setSetting(name, value);
        for (auto& [id, state] : m_options)
            for (std::size_t i = 0; i < m_rules.size(); ++i)
                if (m_rules[i].query.readsSettings())
                    state.outcomes[i].stale = true;
    }

    std::vector<Rule> rules() const
    {
        std::vector<Rule> all;
        for (const LiveRule& live : m_rules)
            if (live.works)
                all.push_back(live.rule);
        return all;
    }

    std::vector<BrokenRule> broken() const
    {
        std::vector<BrokenRule> all = m_broken;
        all.insert(all.end(), m_failed.begin(), m_failed.end());
        return all;
    }

    const QStringList& packs() const { return m_packs; }
    int queriesRun() const { return m_queriesRun; }

private:
    void addRule(Rule rule, QSet<QString>& ids)
    {
        if (ids.contains(rule.id)) {
            m_broken.push_back({rule.pack, rule.file,
                                QCoreApplication::translate("RuleFault", "another rule has the id “%1”").arg(rule.id)});
            return;
        }
        auto query = RuleQuery::prepare(m_mirror.database().getHandle(), m_mirror.authorizer(), m_mirror.views(), rule);
        if (!query) {
            m_broken.push_back({rule.pack, rule.file, query.error().what});
            return;
        }
        ids.insert(rule.id);
        m_rules.push_back({std::move(rule), std::move(*query)});
    }

    OptionState& stateOf(const Id& option)
    {
        OptionState& state = m_options[option];
        state.outcomes.resize(m_rules.size());
        return state;
    }

    /// Takes in what the checker itself must know of an entity that is there now, or (null) no more.
    void note(const EntityKey& key, const Entity* entity)
    {
        if (key.kind == Kind::option) {
            if (entity)
                stateOf(key.id);
            else
                m_options.erase(key.id);
        }
        if (key.kind == Kind::system) {
            if (entity)
                m_systems.insert(key.id);
            else
                m_systems.erase(key.id);
        }
        const bool shared = isShared(key.kind);
        if (!shared && !entity && !m_options.count(key.option))
            return;
        auto& kinds = shared ? m_sharedKinds : stateOf(key.option).kinds;
        if (entity)
            kinds.insert_or_assign(key.id, key.kind);
        else if (const auto found = kinds.find(key.id); found != kinds.end() && found->second == key.kind)
            kinds.erase(found);
        if (key.kind == Kind::waiver) {
            OptionState& state = stateOf(key.option);
            state.merged = false;
            if (entity)
                state.waivers.insert_or_assign(key.id, std::get<Waiver>(*entity));
            else
                state.waivers.erase(key.id);
        }
    }

    void markStale(OptionState& state, const SystemScope::Touched& touched)
    {
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            const RuleQuery& query = m_rules[i].query;
            Outcome& outcome = state.outcomes[i];
            if (query.use().meets(touched.everywhere))
                outcome.stale = true;
            for (const auto& [system, use] : touched.bySystem)
                if (query.use().meets(use)) {
                    if (query.isPerSystem())
                        outcome.staleSystems.insert(system);
                    else
                        outcome.stale = true;
                }
        }
    }

    /// Runs what is stale, system by system so that what rules share is worked out once for each.
    void refresh(const Id& option, OptionState& state)
    {
        std::map<Id, std::vector<std::size_t>> due;
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            Outcome& outcome = state.outcomes[i];
            if (outcome.stale) {
                outcome.bySystem.clear();
                outcome.staleSystems = m_rules[i].query.isPerSystem() ? m_systems : std::set<Id>{Id()};
                state.merged = false;
            }
            for (const Id& system : outcome.staleSystems)
                due[system].push_back(i);
            outcome.staleSystems.clear();
            outcome.stale = false;
        }
        for (const auto& [system, rules] : due)
            for (const std::size_t i : rules) {
                state.outcomes[i].bySystem[system] = run(m_rules[i], option, state, system);
                state.merged = false;
            }
    }

    std::vector<Finding> run(LiveRule& live, const Id& option, const OptionState& state, const Id& system)
    {
        if (!live.works)
            return {};
        ++m_queriesRun;
        const StepLimit limit(m_mirror.database().getHandle());
        auto rows = guarded(live.rule.file, [&]() -> Result<std::vector<RuleRow>> {
            m_mirror.setScope(option, system);
            m_mirror.views().refresh(live.query.views());
            return live.query.run();
        });
        if (!rows && limit.isExceeded())
            return failed(live, QCoreApplication::translate("RuleFault", "the query takes too long and was stopped"));
        if (!rows)
            return failed(live, rows.error().what);
        const auto locate = [&](const Id& id) -> std::optional<EntityKey> {
            if (const auto own = state.kinds.find(id); own != state.kinds.end())
                return EntityKey{option, own->second, id};
            if (const auto shared = m_sharedKinds.find(id); shared != m_sharedKinds.end())
                return EntityKey{Id(), shared->second, id};
            return std::nullopt;
        };
        auto findings = buildFindings(live.rule, live.query.argumentNames(), *rows, locate);
        if (!findings)
            return failed(live, findings.error().what);
        return std::move(*findings);
    }

    std::vector<Finding> failed(LiveRule& live, const QString& reason)
    {
        live.works = false;
        m_failed.push_back({live.rule.pack, live.rule.file, reason});
        return {};
    }

    void merge(OptionState& state)
    {
        std::map<std::pair<QString, Id>, Id> waived;
        for (const auto& [id, waiver] : state.waivers)
            if (waiver.rule)
                waived.try_emplace({*waiver.rule, waiver.subject}, id);
        state.findings.clear();
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            if (m_rules[i].works)
                for (const auto& [system, found] : state.outcomes[i].bySystem)
                    state.findings.insert(state.findings.end(), found.begin(), found.end());
        for (Finding& finding : state.findings)
            if (const auto waiver = waived.find({finding.ruleId, finding.subject.id}); waiver != waived.end()) {
                finding.state = FindingState::waived;
                finding.waiver = waiver->second;
            }
        std::stable_sort(state.findings.begin(), state.findings.end(), [](const Finding& a, const Finding& b) {
            return std::tie(a.strength, a.ruleId, a.subject.id) < std::tie(b.strength, b.ruleId, b.subject.id);
        });
        // A rule that looks at systems may say the same of what several of them share.
        state.findings.erase(std::unique(state.findings.begin(), state.findings.end()), state.findings.end());
        state.merged = true;
    }

    RuleMirror m_mirror;
    std::vector<LiveRule> m_rules;
    QStringList m_packs;
    std::vector<BrokenRule> m_broken;
    std::vector<BrokenRule> m_failed;
    std::map<Id, OptionState> m_options;
    std::unordered_map<Id, Kind> m_sharedKinds;
    std::set<Id> m_systems;
    int m_queriesRun = 0;
};

Checker::Checker(std::vector<RulePack> packs) : m_work(std::make_unique<Work>(std::move(packs))) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

Result<void> Checker::reset(const Workspace& workspace)
{
    return guarded(QString(), [&]() -> Result<void> {
        m_work->reset(workspace);
        return {};
    });
}

Result<void> Checker::apply(const ChangeSet& changes)
{
    return guarded(QString(), [&]() -> Result<void> {
        m_work->apply(changes);
        return {};
    });
}

const std::vector<Finding>& Checker::findings(const Id& option)
{
    return m_work->findings(option);
}

Result<void> Checker::setSetting(const QString& name, const QVariant& value)
{
    return guarded(QString(), [&]() -> Result<void> {
        m_work->setSetting(name, value);
        return {};
    });
}

std::vector<Rule> Checker::rules() const
{
    return m_work->rules();
}

QStringList Checker::packs() const
{
    return m_work->packs();
}

std::vector<BrokenRule> Checker::broken() const
{
    return m_work->broken();
}

int Checker::queriesRun() const
{
    return m_work->queriesRun();
}

} // namespace placewright
