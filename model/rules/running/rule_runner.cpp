// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/rule_runner.h"

#include "model/rules/running/step_limit.h"
#include "model/rules/tables/expected_sizes.h"
#include "model/rules/tables/processor_time.h"
#include "model/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

QString wordsOf(const std::vector<RuleRow>& rows) {
    QString all;
    for (const RuleRow& row : rows)
        for (const QStringList* words : {&row.arguments, &row.repairs})
            for (const QString& word : *words)
                all += word + u'\n';
    return all;
}

} // namespace

RuleRunner::RuleRunner(const std::vector<PackViews>& views, std::vector<Rule> rules) {
    takeViews(views);
    expectSizes(m_mirror.database());
    for (Rule& rule : rules)
        addRule(std::move(rule));
}

void RuleRunner::takeViews(const std::vector<PackViews>& packs) {
    for (const PackViews& views : packs)
        if (auto added = m_mirror.views().add(views.sql); !added)
            m_brokenViews.push_back({views.pack, QStringLiteral("_views.sql"), added.error().what});
    // A condition is asked anew each time, so that of what it reads only views have to be kept up to date.
    m_reads.join(m_mirror.views().reads());
}

void RuleRunner::addRule(Rule rule) {
    LiveRule live;
    auto query = prepare(rule);
    if (query && !rule.applies.isEmpty() && !rule.isBuiltIn) {
        auto condition = prepare(conditionOf(rule));
        if (condition)
            live.applies = std::move(*condition);
        else
            query = tl::unexpected<Error>(condition.error());
    }
    if (!query) {
        m_unprepared.push_back({rule.pack, rule.file, query.error().what});
        return;
    }
    m_reads.join(query->use());
    live.query = std::move(*query);
    live.rule = std::move(rule);
    m_rules.push_back(std::move(live));
}

Result<RuleQuery> RuleRunner::prepare(const Rule& rule) {
    return RuleQuery::prepare(m_mirror.database().getHandle(), m_mirror.authorizer(), m_mirror.views(), rule);
}

std::vector<std::pair<QString, double>> RuleRunner::costs() const {
    std::vector<std::pair<QString, double>> all = m_mirror.views().costs();
    for (const LiveRule& live : m_rules)
        all.emplace_back(live.rule.id, live.spent);
    return all;
}

void RuleRunner::beginAnew() {
    m_failed.clear();
    for (LiveRule& live : m_rules)
        live.works = true;
}

std::optional<quint64> RuleRunner::inputsOf(std::size_t rule, const Id& option, const Id& system) {
    return digestOf(m_rules[rule], m_rules[rule].query.views(), option, system);
}

std::optional<quint64> RuleRunner::inputsOfAllSystems(std::size_t rule, const Id& option) {
    return digestOf(m_rules[rule], m_rules[rule].query.viewsOfAllSystems(), option, Id());
}

std::optional<quint64>
RuleRunner::digestOf(const LiveRule& live, const std::vector<int>& views, const Id& option, const Id& system) {
    if (!live.works)
        return std::nullopt;
    const StepLimit limit(m_mirror.database().getHandle());
    const auto digest = guarded(live.rule.file, [&]() -> Result<quint64> {
        m_mirror.setScope(option, system);
        m_mirror.views().refresh(views);
        std::size_t all = 0;
        for (const int view : views)
            all = qHashMulti(all, m_mirror.views().digest(view));
        return quint64(all);
    });
    return digest ? std::optional(*digest) : std::nullopt;
}

std::optional<RuleRun>
RuleRunner::run(std::size_t rule, const Id& option, const Id& system, const Locate& locate, std::optional<quint64> before) {
    LiveRule& live = m_rules[rule];
    if (!live.works)
        return std::nullopt;
    const auto rows = rowsOf(live.query, live, option, system);
    if (!rows)
        return std::nullopt;
    const quint64 digest = qHashRange(rows->begin(), rows->end());
    if (before == digest)
        return RuleRun{digest, std::nullopt};
    auto findings = buildFindings(live.rule, live.query.argumentNames(), *rows, locate);
    if (findings)
        return RuleRun{digest, Found{std::move(*findings), live.query.showsNames() ? wordsOf(*rows) : QString()}};
    fail(live, findings.error().what);
    return std::nullopt;
}

const RuleQuery* RuleRunner::condition(std::size_t rule) {
    LiveRule& live = m_rules[rule];
    if (!live.applies && live.works && !live.rule.applies.isEmpty()) {
        if (auto prepared = prepare(conditionOf(live.rule)))
            live.applies = std::move(*prepared);
        else
            fail(live, prepared.error().what);
    }
    return live.applies ? &*live.applies : nullptr;
}

std::optional<bool> RuleRunner::applies(std::size_t rule, const Id& option, const Id& system) {
    LiveRule& live = m_rules[rule];
    const auto rows = rowsOf(*live.applies, live, option, system);
    return rows ? std::optional(!rows->empty()) : std::nullopt;
}

std::optional<std::vector<RuleRow>>
RuleRunner::rowsOf(RuleQuery& query, LiveRule& live, const Id& option, const Id& system) {
    ++m_queriesRun;
    const StepLimit limit(m_mirror.database().getHandle());
    auto rows = guarded(live.rule.file, [&]() -> Result<std::vector<RuleRow>> {
        m_mirror.setScope(option, system);
        m_mirror.views().refresh(query.views());
        const ProcessorTime timer;
        auto found = query.run();
        live.spent += timer.milliseconds();
        return found;
    });
    if (rows)
        return std::move(*rows);
    fail(live, limit.isExceeded()
                   ? QCoreApplication::translate("RuleFault", "the query takes too long and was stopped")
                   : rows.error().what);
    return std::nullopt;
}

void RuleRunner::fail(LiveRule& live, const QString& reason) {
    live.works = false;
    m_failed.push_back({live.rule.pack, live.rule.file, reason});
}

} // namespace placewright
