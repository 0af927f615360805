// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/checker_work.h"

#include "model/base/in_parallel.h"
#include "model/rules/running/due_rules.h"
#include "model/rules/running/standings.h"
#include "model/rules/touch/system_scope.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace placewright {

namespace {

/// Fewer runs are made sooner than a thread is at work.
constexpr std::size_t fewestSideBySide = 8;

/// Tells how far things are and hears whether to go on, from whatever lane.
class Progress {
public:
    Progress(int all, const Checker::GoOn& goOn) : m_all(all), m_goOn(goOn) {}

    bool next() {
        if (!m_goOn)
            return true;
        const std::lock_guard lock(m_mutex);
        m_goesOn = m_goesOn && m_goOn(m_done++, m_all);
        return m_goesOn;
    }
    bool goesOn() const { return m_goesOn; }

private:
    const int m_all;
    const Checker::GoOn& m_goOn;
    std::mutex m_mutex;
    int m_done = 0;
    bool m_goesOn = true;
};

} // namespace

void Checker::Work::reset(const Workspace& workspace) {
    m_known.clear();
    m_lanes.beginAnew();
    m_lanes.reset(workspace);
    workspace.forEach([&](const EntityKey& key, const Entity& entity) { m_known.note(key, &entity); });
}

void Checker::Work::apply(const ChangeSet& changes) {
    std::vector<Id> looked;
    for (const auto& [id, state] : m_known.options())
        if (state.wasLookedAt)
            looked.push_back(id);
    SystemScope scope(m_reach, m_lanes.reads(), looked);
    scope.addBefore(changes);
    m_lanes.write(changes);
    for (const auto& [key, change] : changes)
        m_known.note(key, change.after ? &*change.after : nullptr);
    scope.addAfter(changes);
    for (auto& [id, state] : m_known.options()) {
        const TouchedScopes touched = scope.of(id);
        m_lanes.staleFor(id, touched);
        markDue(state, m_lanes, touched);
    }
}

void Checker::Work::setSetting(const QString& name, const QVariant& value) {
    m_lanes.setSetting(name, value);
    for (auto& [id, state] : m_known.options())
        for (std::size_t i = 0; i < m_lanes.size(); ++i)
            if (m_lanes.rule(i).query.readsSettings())
                state.outcomes[i].makeDue(Due::yes);
}

int Checker::Work::due(const Id& option) {
    const OptionState* state = m_known.find(option);
    std::size_t runs = 0;
    if (state)
        for (std::size_t i = 0; i < state->outcomes.size(); ++i)
            if (m_lanes.rule(i).rule.mode != Mode::option)
                runs += state->outcomes[i].countDue(m_known.scopesOf(m_lanes.rule(i).query));
    return static_cast<int>(runs);
}

bool Checker::Work::check(const Id& option, const GoOn& goOn) {
    OptionState* state = m_known.find(option);
    if (!state)
        return true;
    state->wasLookedAt = true;
    return refresh(option, *state, false, goOn);
}

const std::vector<Finding>& Checker::Work::findings(const Id& option) {
    OptionState* state = upToDate(option, false);
    return state ? state->findings.all() : m_none;
}

const std::vector<Finding>& Checker::Work::uses(const Id& option) {
    OptionState* state = upToDate(option, true);
    return state ? state->uses.all() : m_none;
}

std::vector<RuleStanding> Checker::Work::standings(const Id& option) {
    OptionState* state = upToDate(option, true);
    return state ? standingsOf(*state, m_lanes, whichApply(option, *state)) : std::vector<RuleStanding>();
}

/// Null for an option that isn't there. What a system is free to do is looked at only when somebody asks for it.
OptionState* Checker::Work::upToDate(const Id& option, bool withUses) {
    OptionState* state = m_known.find(option);
    if (!state)
        return nullptr;
    state->wasLookedAt = true;
    refresh(option, *state, withUses, {});
    settle(*state);
    return state;
}

/// System by system, so that what rules share is worked out once for each.
Checker::Work::DueRuns Checker::Work::takeDue(OptionState& state, bool withUses) {
    DueRuns due;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const LiveRule& live = m_lanes.rule(i);
        if (!state.outcomes[i].isDue() || (live.rule.mode == Mode::option && !withUses))
            continue;
        if (state.outcomes[i].everywhere == Due::ifViewsOfAllDiffer)
            due[m_lanes.laneOf(i)].push_back({Id(), {i, Due::ifViewsOfAllDiffer}});
        for (const auto& [system, how] : state.outcomes[i].takeDue(m_known.scopesOf(live.query)))
            due[m_lanes.laneOf(i)].push_back({system, {i, how}});
    }
    for (auto& runs : due)
        std::stable_sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return due;
}

/// False if it was told to stop; what was not run then stays due. Each rule has an outcome of its own, so that lanes don't meet.
bool Checker::Work::refresh(const Id& option, OptionState& state, bool withUses, const GoOn& goOn) {
    const DueRuns due = takeDue(state, withUses);
    Progress progress(std::accumulate(due.begin(), due.end(), 0, [](int all, const auto& runs) { return all + static_cast<int>(runs.size()); }), goOn);
    const auto work = [&](std::size_t lane) {
        for (const auto& [system, run] : due[lane])
            if (progress.next())
                refresh(run, state, option, system);
            else if (run.how == Due::ifViewsOfAllDiffer)
                state.outcomes[run.rule].makeDue(run.how);
            else
                state.outcomes[run.rule].makeDue(system, run.how);
    };
    const bool isWorthIt = std::all_of(due.begin(), due.end(), [](const auto& runs) { return runs.size() >= fewestSideBySide; });
    if (isWorthIt)
        inParallel(due.size(), work);
    else
        for (std::size_t lane = 0; lane < due.size(); ++lane)
            work(lane);
    return progress.goesOn();
}

void Checker::Work::refresh(const DueRun& run, OptionState& state, const Id& option, const Id& system) {
    Outcome& outcome = state.outcomes[run.rule];
    if (run.how == Due::ifViewsOfAllDiffer) {
        if (outcome.takeViewsOfAll(m_lanes.inputsOfAllSystems(run.rule, option)))
            for (const Id& each : m_known.scopesOf(m_lanes.rule(run.rule).query))
                refresh({run.rule, Due::ifViewsDiffer}, state, option, each);
        return;
    }
    const auto last = outcome.lastRun(system);
    const auto inputs = m_lanes.inputsOf(run.rule, option, system);
    if (run.how == Due::ifViewsDiffer && inputs && last && *inputs == last->inputs)
        return;
    const Locate locate = [&](const Id& id) -> std::optional<EntityKey> {
        const auto kind = m_known.kindOf(option, id);
        return kind ? std::optional(keyOf(*kind, option, id)) : std::nullopt;
    };
    auto ran = m_lanes.run(run.rule, option, system, locate, last ? std::optional(last->rows) : std::nullopt);
    if (!ran)
        forget(run.rule);
    outcome.set(system, {inputs.value_or(0), ran ? ran->rows : 0}, ran ? std::move(ran->found) : Found());
}

/// A rule that fails has found nothing anywhere.
void Checker::Work::forget(std::size_t rule) {
    for (auto& [id, state] : m_known.options())
        state.outcomes[rule].forget();
}

/// Brings the lists up to date with what rules found anew and with what was answered.
void Checker::Work::settle(OptionState& state) {
    for (std::size_t place = 0; place < m_lanes.order().size(); ++place) {
        const LiveRule& live = m_lanes.rule(m_lanes.order()[place]);
        Outcome& outcome = state.outcomes[m_lanes.order()[place]];
        Outcome::News news = outcome.takeNews();
        const bool isAnswered = state.answered.count(live.rule.id) > 0;
        if (news.isNone() && !isAnswered)
            continue;
        if (!news.all && !isAnswered && live.works && live.rule.mode != Mode::option && !state.answers.concern(live.rule.id)) {
            state.findings.patch(place, std::move(news.some));
            continue;
        }
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

/// Rule by rule, whether there is anything in the option that it looks at: by its own condition, else by its subjects.
std::vector<bool> Checker::Work::whichApply(const Id& option, const OptionState& state) {
    const std::set<Kind> present = m_known.kindsIn(state);
    std::vector<bool> applies(m_lanes.size());
    std::map<Id, std::vector<std::size_t>> asked;
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (const RuleQuery* condition = m_lanes.condition(i))
            for (const Id& system : m_known.scopesOf(*condition))
                asked[system].push_back(i);
        else
            applies[i] = std::any_of(m_lanes.rule(i).rule.subjects.begin(), m_lanes.rule(i).rule.subjects.end(),
                                     [&](Kind kind) { return present.count(kind) > 0; });
    for (const auto& [system, indices] : asked)
        for (const std::size_t i : indices) {
            if (applies[i])
                continue;
            const auto answer = m_lanes.applies(i, option, system);
            applies[i] = answer.value_or(false);
            if (!answer)
                forget(i);
        }
    return applies;
}

} // namespace placewright
