// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/checker.h"

#include "model/rules/expected_sizes.h"
#include "model/rules/finding_builder.h"
#include "model/rules/option_state.h"
#include "model/rules/rule_mirror.h"
#include "model/rules/rule_query.h"
#include "model/rules/step_limit.h"
#include "model/rules/system_scope.h"
#include "model/store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>

namespace placewright {

namespace {

/// A rule that runs, with its query.
struct LiveRule
{
    Rule rule;
    RuleQuery query;
    std::optional<RuleQuery> applies;
    bool works = true;
    double spent = 0; ///< Milliseconds, shared views apart.
};

/// The graver of two lines of one rule comes first in `Standing`.
RuleStanding standingFrom(const Rule& rule, std::vector<StandingLine> lines, Standing otherwise)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StandingLine& a, const StandingLine& b) { return a.subject.id < b.subject.id; });
    Standing standing = otherwise;
    if (!lines.empty())
        standing = std::min_element(lines.begin(), lines.end(), [](const StandingLine& a, const StandingLine& b) {
                       return a.standing < b.standing;
                   })->standing;
    return {rule.id, rule.pack, standing, std::move(lines)};
}

} // namespace

class Checker::Work
{
public:
    explicit Work(std::vector<RulePack> packs)
    {
        QSet<QString> ids;
        QSet<QString> viewsOf;
        for (RulePack& pack : packs) {
            m_packs << pack.id;
            m_broken.insert(m_broken.end(), pack.broken.begin(), pack.broken.end());
            for (const PackViews& views : pack.views)
                if (!viewsOf.contains(views.pack)) {
                    viewsOf.insert(views.pack);
                    if (auto added = m_mirror.views().add(views.sql); !added)
                        m_broken.push_back({views.pack, QStringLiteral("_views.sql"), added.error().what});
                }
        }
        expectSizes(m_mirror.database());
        for (RulePack& pack : packs)
            for (Rule& rule : pack.rules)
                addRule(std::move(rule), ids);
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            m_order.push_back(i);
        std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
            return std::tie(m_rules[a].rule.strength, m_rules[a].rule.id) < std::tie(m_rules[b].rule.strength, m_rules[b].rule.id);
        });
    }

    void reset(const Workspace& workspace)
    {
        m_options.clear();
        m_sharedKinds.clear();
        m_systems.clear();
        m_systemsAndOutside = m_noSystem;
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
        std::vector<Id> looked;
        for (const auto& [id, state] : m_options)
            if (state.wasLookedAt)
                looked.push_back(id);
        SystemScope scope(m_reach, m_reads, looked);
        scope.addBefore(changes);
        m_mirror.write(changes);
        for (const auto& [key, change] : changes)
            note(key, change.after ? &*change.after : nullptr);
        scope.addAfter(changes);
        for (auto& [id, state] : m_options) {
            const TouchedScopes touched = scope.of(id);
            m_mirror.views().staleFor(id, touched);
            markDue(state, touched);
        }
    }

    const std::vector<Finding>& findings(const Id& option)
    {
        OptionState* state = upToDate(option, false);
        return state ? state->findings.all() : m_none;
    }

    const std::vector<Finding>& uses(const Id& option)
    {
        OptionState* state = upToDate(option, true);
        return state ? state->uses.all() : m_none;
    }

    std::vector<RuleStanding> standings(const Id& option)
    {
        OptionState* state = upToDate(option, true);
        if (!state)
            return {};
        std::map<QString, std::vector<StandingLine>> lines;
        for (const Finding& each : state->findings.all())
            lines[each.ruleId].push_back({standingOf(each.state), each.subject, each.also, each.message,
                                          each.waiver ? each.waiver : each.declaration, each.ground});
        for (const Finding& each : state->confirmed.all())
            lines[each.ruleId].push_back({Standing::confirmed, each.subject, each.also, each.message, each.declaration});
        for (const Finding& each : state->uses.all())
            lines[each.ruleId].push_back({Standing::takenUp, each.subject, each.also, each.message, std::nullopt});
        const std::vector<bool> applies = whichApply(option, *state);
        std::vector<RuleStanding> all;
        for (const std::size_t i : m_order)
            if (const Rule& rule = m_rules[i].rule; m_rules[i].works) {
                // Whoever need not confirm anything has nothing that the rule looks at.
                const bool nobodyAsked = rule.mode == Mode::declaration && rule.applies.isEmpty();
                const Standing silent = !applies[i] || nobodyAsked          ? Standing::notApplicable
                                        : rule.mode == Mode::option                   ? Standing::open
                                                                                      : Standing::holds;
                all.push_back(standingFrom(rule, std::move(lines[rule.id]), silent));
            }
        return all;
    }

    void setSetting(const QString& name, const QVariant& value)
    {
        m_mirror.setSetting(name, value);
        for (auto& [id, state] : m_options)
            for (std::size_t i = 0; i < m_rules.size(); ++i)
                if (m_rules[i].query.readsSettings())
                    state.outcomes[i].makeDue(Due::yes);
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

    std::vector<std::pair<QString, double>> costs() const
    {
        std::vector<std::pair<QString, double>> all = m_mirror.views().costs();
        for (const LiveRule& live : m_rules)
            all.emplace_back(live.rule.id, live.spent);
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        return all;
    }

private:
    void addRule(Rule rule, QSet<QString>& ids)
    {
        if (ids.contains(rule.id)) {
            m_broken.push_back({rule.pack, rule.file,
                                QCoreApplication::translate("RuleFault", "another rule has the id “%1”").arg(rule.id)});
            return;
        }
        LiveRule live;
        const auto prepare = [&](const Rule& asked) {
            return RuleQuery::prepare(m_mirror.database().getHandle(), m_mirror.authorizer(), m_mirror.views(), asked);
        };
        auto query = prepare(rule);
        if (query && !rule.applies.isEmpty()) {
            auto condition = prepare(conditionOf(rule));
            if (condition)
                live.applies = std::move(*condition);
            else
                query = tl::unexpected<Error>(condition.error());
        }
        if (!query) {
            m_broken.push_back({rule.pack, rule.file, query.error().what});
            return;
        }
        ids.insert(rule.id);
        m_reads.join(query->use());
        if (live.applies)
            m_reads.join(live.applies->use());
        live.query = std::move(*query);
        live.rule = std::move(rule);
        m_rules.push_back(std::move(live));
    }

    std::optional<Kind> kindOf(const Id& option, const Id& id) const
    {
        if (const auto shared = m_sharedKinds.find(id); shared != m_sharedKinds.end())
            return shared->second;
        const auto state = m_options.find(option);
        if (state == m_options.end())
            return std::nullopt;
        const auto own = state->second.kinds.find(id);
        return own == state->second.kinds.end() ? std::nullopt : std::optional(own->second);
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
            for (std::set<Id>* systems : {&m_systems, &m_systemsAndOutside})
                if (entity)
                    systems->insert(key.id);
                else
                    systems->erase(key.id);
        }
        const bool shared = isShared(key.kind);
        if (!shared && !entity && !m_options.count(key.option))
            return;
        auto& kinds = shared ? m_sharedKinds : stateOf(key.option).kinds;
        if (entity)
            kinds.insert_or_assign(key.id, key.kind);
        else if (const auto found = kinds.find(key.id); found != kinds.end() && found->second == key.kind)
            kinds.erase(found);
        if (!shared)
            stateOf(key.option).answered.merge(stateOf(key.option).answers.note(key, entity));
    }

    void markDue(OptionState& state, const TouchedScopes& touched)
    {
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            const RuleQuery& query = m_rules[i].query;
            Outcome& outcome = state.outcomes[i];
            if (const Due due = dueFor(query, touched.everywhere.use); due != Due::no)
                outcome.makeDue(due);
            else if (query.use().meets(touched.everywhere.use))
                outcome.makeDueWhereFound();
            for (const auto& [system, touch] : touched.bySystem) {
                const Due due = dueFor(query, touch.use);
                if (due == Due::no && !query.use().meets(touch.use))
                    continue;
                if (query.isPerSystem() && query.useOfAllSystems().meets(touch.use))
                    outcome.makeDue(Due::ifViewsDiffer);
                if (query.isPerSystem())
                    markDue(outcome, system, due);
                if (!query.isPerSystem() || query.looksOutside())
                    markDue(outcome, Id(), due);
            }
        }
    }

    static void markDue(Outcome& outcome, const Id& system, Due due)
    {
        if (due != Due::no)
            outcome.makeDue(system, due);
        else
            outcome.makeDueWhereFound(system);
    }

    static Due dueFor(const RuleQuery& query, const FieldUse& touched)
    {
        if (!query.useForRows().meets(touched))
            return Due::no;
        return query.directUse().meets(touched) ? Due::yes : Due::ifViewsDiffer;
    }

    /// Null for an option that isn't there. What a system is free to do is looked at only when somebody asks for it.
    OptionState* upToDate(const Id& option, bool withUses)
    {
        const auto found = m_options.find(option);
        if (found == m_options.end())
            return nullptr;
        found->second.wasLookedAt = true;
        refresh(option, found->second, withUses);
        settle(found->second);
        return &found->second;
    }

    /// Runs what is due, system by system so that what rules share is worked out once for each.
    void refresh(const Id& option, OptionState& state, bool withUses)
    {
        std::map<Id, std::vector<std::pair<std::size_t, Due>>> due;
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            if (state.outcomes[i].isDue() && (m_rules[i].rule.mode != Mode::option || withUses))
                for (const auto& [system, how] : state.outcomes[i].takeDue(scopesOf(m_rules[i].query)))
                    due[system].emplace_back(i, how);
        for (const auto& [system, rules] : due)
            for (const auto& [i, how] : rules)
                refresh(m_rules[i], state.outcomes[i], option, system, how);
    }

    void refresh(LiveRule& live, Outcome& outcome, const Id& option, const Id& system, Due due)
    {
        const auto inputs = inputsOf(live, option, system);
        if (due == Due::ifViewsDiffer && inputs && inputs == outcome.inputs(system))
            return;
        outcome.set(system, inputs.value_or(0), run(live, option, system));
    }

    /// Digest of the shared views that a rule reads, brought up to date for a system. Nothing if they can't be filled: the rule then
    /// fails as it is run.
    std::optional<quint64> inputsOf(LiveRule& live, const Id& option, const Id& system)
    {
        if (!live.works)
            return std::nullopt;
        const StepLimit limit(m_mirror.database().getHandle());
        const auto digest = guarded(live.rule.file, [&]() -> Result<quint64> {
            m_mirror.setScope(option, system);
            m_mirror.views().refresh(live.query.views());
            std::size_t all = 0;
            for (const int view : live.query.views())
                all = qHashMulti(all, m_mirror.views().digest(view));
            return quint64(all);
        });
        return digest ? std::optional(*digest) : std::nullopt;
    }

    const std::set<Id>& scopesOf(const RuleQuery& query) const
    {
        return !query.isPerSystem() ? m_noSystem : query.looksOutside() ? m_systemsAndOutside : m_systems;
    }

    /// Rule by rule, whether there is anything in the option that it looks at: by its own condition, else by its subjects.
    std::vector<bool> whichApply(const Id& option, const OptionState& state)
    {
        std::set<Kind> present;
        for (const auto& [id, kind] : state.kinds)
            present.insert(kind);
        for (const auto& [id, kind] : m_sharedKinds)
            present.insert(kind);
        std::vector<bool> applies(m_rules.size());
        std::map<Id, std::vector<std::size_t>> asked;
        for (std::size_t i = 0; i < m_rules.size(); ++i)
            if (m_rules[i].applies)
                for (const Id& system : scopesOf(*m_rules[i].applies))
                    asked[system].push_back(i);
            else
                applies[i] = std::any_of(m_rules[i].rule.subjects.begin(), m_rules[i].rule.subjects.end(),
                                         [&](Kind kind) { return present.count(kind) > 0; });
        for (const auto& [system, rules] : asked)
            for (const std::size_t i : rules)
                if (!applies[i]) {
                    const auto rows = rowsOf(*m_rules[i].applies, m_rules[i], option, system);
                    applies[i] = rows && !rows->empty();
                }
        return applies;
    }

    std::vector<Finding> run(LiveRule& live, const Id& option, const Id& system)
    {
        if (!live.works)
            return {};
        const auto rows = rowsOf(live.query, live, option, system);
        if (!rows)
            return {};
        const auto locate = [&](const Id& id) -> std::optional<EntityKey> {
            const auto kind = kindOf(option, id);
            return kind ? std::optional(keyOf(*kind, option, id)) : std::nullopt;
        };
        auto findings = buildFindings(live.rule, live.query.argumentNames(), *rows, locate);
        if (findings)
            return std::move(*findings);
        fail(live, findings.error().what);
        return {};
    }

    /// Nothing if the query fails, which ends the rule.
    std::optional<std::vector<RuleRow>> rowsOf(RuleQuery& query, LiveRule& live, const Id& option, const Id& system)
    {
        ++m_queriesRun;
        const StepLimit limit(m_mirror.database().getHandle());
        auto rows = guarded(live.rule.file, [&]() -> Result<std::vector<RuleRow>> {
            m_mirror.setScope(option, system);
            m_mirror.views().refresh(query.views());
            QElapsedTimer timer;
            timer.start();
            auto found = query.run();
            live.spent += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            return found;
        });
        if (rows)
            return std::move(*rows);
        fail(live, limit.isExceeded() ? QCoreApplication::translate("RuleFault", "the query takes too long and was stopped")
                                      : rows.error().what);
        return std::nullopt;
    }

    void fail(LiveRule& live, const QString& reason)
    {
        live.works = false;
        const auto rule = static_cast<std::size_t>(&live - m_rules.data());
        for (auto& [id, state] : m_options)
            state.outcomes[rule].forget();
        m_failed.push_back({live.rule.pack, live.rule.file, reason});
    }

    /// Brings the lists up to date with what rules found anew and with what was answered.
    void settle(OptionState& state)
    {
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const LiveRule& live = m_rules[m_order[place]];
            Outcome& outcome = state.outcomes[m_order[place]];
            if (!outcome.takeNews() && !state.answered.count(live.rule.id))
                continue;
            std::vector<Finding> found = live.works ? outcome.all() : std::vector<Finding>();
            if (live.rule.mode == Mode::option) {
                state.uses.put(place, std::move(found));
                continue;
            }
            std::vector<Finding> confirmed;
            state.answers.settle(found, confirmed);
            state.findings.put(place, std::move(found));
            state.confirmed.put(place, std::move(confirmed));
        }
        state.answered.clear();
    }

    const std::vector<Finding> m_none;
    RuleMirror m_mirror;
    Reach m_reach{m_mirror, [this](const Id& option, const Id& id) { return kindOf(option, id); }};
    FieldUse m_reads; ///< By any rule.
    std::vector<LiveRule> m_rules;
    std::vector<std::size_t> m_order; ///< Of the rules, as findings are ordered.
    QStringList m_packs;
    std::vector<BrokenRule> m_broken;
    std::vector<BrokenRule> m_failed;
    std::map<Id, OptionState> m_options;
    std::unordered_map<Id, Kind> m_sharedKinds;
    std::set<Id> m_systems;
    std::set<Id> m_systemsAndOutside{Id()}; ///< The null id stands for what belongs to no system.
    const std::set<Id> m_noSystem{Id()};
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

const std::vector<Finding>& Checker::uses(const Id& option)
{
    return m_work->uses(option);
}

std::vector<RuleStanding> Checker::standings(const Id& option)
{
    return m_work->standings(option);
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

std::vector<std::pair<QString, double>> Checker::costs() const
{
    return m_work->costs();
}

int Checker::queriesRun() const
{
    return m_work->queriesRun();
}

} // namespace placewright
