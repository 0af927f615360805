// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/checker.h"

#include "model/rules/running/checker_work.h"
#include "model/store/database.h"

namespace placewright {

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

int Checker::due(const Id& option)
{
    return m_work->due(option);
}

bool Checker::check(const Id& option, const GoOn& goOn)
{
    return m_work->check(option, goOn);
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
    std::vector<Rule> all;
    for (std::size_t i = 0; i < m_work->lanes().size(); ++i)
        if (const LiveRule& live = m_work->lanes().rule(i); live.works)
            all.push_back(live.rule);
    return all;
}

QStringList Checker::packs() const
{
    return m_work->lanes().packs();
}

std::vector<BrokenRule> Checker::broken() const
{
    return m_work->lanes().broken();
}

std::vector<std::pair<QString, double>> Checker::costs() const
{
    return m_work->lanes().costs();
}

int Checker::queriesRun() const
{
    return m_work->lanes().queriesRun();
}

} // namespace placewright
