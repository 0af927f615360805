// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rule_steps.h"

#include "model/rules/running/rule_runner.h"
#include "tests/bench/timing.h"

#include <sqlite3.h>

namespace placewright::bench {

namespace {

qint64 stepsOf(sqlite3* database) {
    qint64 all = 0;
    for (sqlite3_stmt* each = sqlite3_next_stmt(database, nullptr); each; each = sqlite3_next_stmt(database, each))
        all += sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 0);
    return all;
}

/// The framework's rules on the first system of a generated workspace.
class OnOneSystem {
public:
    explicit OnOneSystem(const Size& size) : OnOneSystem(generate(size), *RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"))) {}

    std::size_t rules() const { return m_runner.rules().size(); }
    const QString& idOf(std::size_t rule) const { return m_runner.rules()[rule].rule.id; }
    void run(std::size_t rule) { (void)m_runner.run(rule, m_option, m_system, [](const Id&) { return std::nullopt; }, std::nullopt); }
    RuleMirror& mirror() { return m_runner.mirror(); }

private:
    OnOneSystem(const Workspace& workspace, const RulePack& pack)
        : m_option(workspace.optionsInOrder().front()), m_system(workspace.systems.begin()->first), m_runner(pack.views, pack.rules) {
        mirror().reset(workspace);
        mirror().setScope(m_option, m_system);
    }

    Id m_option;
    Id m_system;
    RuleRunner m_runner;
};

} // namespace

std::map<QString, double> ruleTimes(const Size& size) {
    OnOneSystem system(size);
    std::map<QString, double> each;
    for (std::size_t i = 0; i < system.rules(); ++i)
        each[system.idOf(i)] = 1000 * timed(50, [&](int) { system.run(i); }).median;
    return each;
}

std::map<QString, qint64> ruleSteps(const Size& size) {
    OnOneSystem system(size);
    SharedViews& views = system.mirror().views();
    sqlite3* database = system.mirror().database().getHandle();
    std::map<QString, qint64> steps;
    const auto count = [&](const QString& name, const auto& work) {
        const qint64 before = stepsOf(database);
        work();
        steps[name] = stepsOf(database) - before;
    };
    for (const auto& [name, spent] : views.costs())
        count(name, [&, view = views.find(name)] { views.refresh(std::vector{view}); });
    for (std::size_t i = 0; i < system.rules(); ++i)
        count(system.idOf(i), [&] { system.run(i); });
    return steps;
}

} // namespace placewright::bench
