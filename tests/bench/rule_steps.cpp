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

} // namespace

std::map<QString, double> ruleTimes(const Size& size) {
    const Workspace workspace = generate(size);
    const Id option = workspace.optionsInOrder().front();
    const Id system = workspace.systems.begin()->first;
    const auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    RuleRunner runner(pack->views, pack->rules);
    runner.mirror().reset(workspace);
    std::map<QString, double> each;
    for (std::size_t i = 0; i < runner.rules().size(); ++i)
        each[runner.rules()[i].rule.id] =
            1000 * timed(50, [&](int) { (void)runner.run(i, option, system, [](const Id&) { return std::nullopt; }, std::nullopt); }).median;
    return each;
}

std::map<QString, qint64> ruleSteps(const Size& size) {
    const Workspace workspace = generate(size);
    const Id option = workspace.optionsInOrder().front();
    const Id system = workspace.systems.begin()->first;
    const auto pack = RulePack::loadBuiltIn(QStringLiteral("design-framework-2021"));
    RuleRunner runner(pack->views, pack->rules);
    runner.mirror().reset(workspace);
    runner.mirror().setScope(option, system);
    SharedViews& views = runner.mirror().views();
    sqlite3* database = runner.mirror().database().getHandle();
    std::map<QString, qint64> steps;
    const auto count = [&](const QString& name, const auto& work) {
        const qint64 before = stepsOf(database);
        work();
        steps[name] = stepsOf(database) - before;
    };
    for (const auto& [name, spent] : views.costs())
        count(name, [&, view = views.find(name)] { views.refresh(std::vector{view}); });
    for (std::size_t i = 0; i < runner.rules().size(); ++i)
        count(runner.rules()[i].rule.id,
              [&] { (void)runner.run(i, option, system, [](const Id&) { return std::nullopt; }, std::nullopt); });
    return steps;
}

} // namespace placewright::bench
