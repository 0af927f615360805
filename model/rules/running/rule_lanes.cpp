// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/running/rule_lanes.h"

#include "model/base/in_parallel.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace placewright {

namespace {

std::vector<PackViews> viewsOf(const std::vector<RulePack>& packs) {
    std::vector<PackViews> all;
    for (const RulePack& pack : packs)
        for (const PackViews& views : pack.views)
            if (std::none_of(all.begin(), all.end(), [&](const PackViews& taken) { return taken.pack == views.pack; }))
                all.push_back(views);
    return all;
}

/// A word that stands for any of the views by which lanes are told apart; nothing where no pack names any. Judged by the text, as
/// a rule in the wrong lane costs a little and does no harm.
std::optional<QRegularExpression> besideWords(const std::vector<PackViews>& packs) {
    static const QRegularExpression hint(QStringLiteral("^-- beside: ([\\w ]+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression view(QStringLiteral("^CREATE TEMP VIEW (\\w+)(.*?);$"),
                                         QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList words;
    const auto pattern = [&] {
        return QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(words.join(u'|')));
    };
    for (const PackViews& pack : packs)
        for (auto it = hint.globalMatch(pack.sql); it.hasNext();)
            words += it.next().captured(1).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    // A view reads only those before it.
    for (const PackViews& pack : packs)
        for (auto it = view.globalMatch(pack.sql); it.hasNext();) {
            const auto match = it.next();
            if (!words.contains(match.captured(1)) && match.capturedView(2).contains(pattern()))
                words << match.captured(1);
        }
    return pattern();
}

} // namespace

RuleLanes::RuleLanes(std::vector<RulePack> packs) {
    const std::vector<PackViews> views = viewsOf(packs);
    const auto beside = besideWords(views);
    std::array<std::vector<Rule>, count> shares;
    QStringList ids;
    std::vector<std::size_t> lanes;
    for (RulePack& pack : packs) {
        m_packs << pack.id;
        m_broken.insert(m_broken.end(), pack.broken.begin(), pack.broken.end());
        for (Rule& rule : pack.rules) {
            ids << rule.id;
            lanes.push_back(beside && rule.query.contains(*beside) ? 1 : 0);
            shares[lanes.back()].push_back(std::move(rule));
        }
    }
    inParallel(count, [&](std::size_t lane) {
        m_lanes[lane] = std::make_unique<RuleRunner>(views, std::move(shares[lane]));
    });
    std::array<std::size_t, count> next{};
    QSet<QString> taken;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const std::vector<LiveRule>& rules = m_lanes[lanes[i]]->rules();
        std::size_t& index = next[lanes[i]];
        if (index == rules.size() || rules[index].rule.id != ids[static_cast<qsizetype>(i)])
            continue;
        const Rule& rule = rules[index].rule;
        // Only what works takes an id: beside a rule that can't be prepared another of its id is no second one.
        if (taken.contains(rule.id)) {
            m_broken.push_back({rule.pack, rule.file,
                                QCoreApplication::translate("RuleFault", "another rule has the id “%1”").arg(rule.id)});
        } else {
            taken.insert(rule.id);
            m_places.push_back({lanes[i], index});
        }
        ++index;
    }
    for (std::size_t i = 0; i < size(); ++i)
        m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        return std::tie(rule(a).rule.strength, rule(a).rule.id) < std::tie(rule(b).rule.strength, rule(b).rule.id);
    });
    for (const auto& lane : m_lanes)
        m_reads.join(lane->reads());
}

std::vector<BrokenRule> RuleLanes::broken() const {
    std::vector<BrokenRule> all = m_broken;
    all.insert(all.end(), m_lanes.front()->brokenViews().begin(), m_lanes.front()->brokenViews().end());
    for (const auto& lane : m_lanes)
        all.insert(all.end(), lane->unprepared().begin(), lane->unprepared().end());
    for (const auto& lane : m_lanes)
        all.insert(all.end(), lane->failed().begin(), lane->failed().end());
    return all;
}

int RuleLanes::queriesRun() const {
    int all = 0;
    for (const auto& lane : m_lanes)
        all += lane->queriesRun();
    return all;
}

std::vector<std::pair<QString, double>> RuleLanes::costs() const {
    std::vector<std::pair<QString, double>> all;
    for (const auto& lane : m_lanes)
        for (const auto& [name, spent] : lane->costs()) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.first == name; });
            if (known == all.end())
                all.emplace_back(name, spent);
            else
                known->second += spent;
        }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return all;
}

void RuleLanes::beginAnew() {
    for (const auto& lane : m_lanes)
        lane->beginAnew();
}

void RuleLanes::reset(const Workspace& workspace) {
    inParallel(count, [&](std::size_t lane) { m_lanes[lane]->mirror().reset(workspace); });
}

void RuleLanes::write(const ChangeSet& changes) {
    for (const auto& lane : m_lanes)
        lane->mirror().write(changes);
}

void RuleLanes::staleFor(const Id& option, const TouchedScopes& touched) {
    for (const auto& lane : m_lanes)
        lane->mirror().views().staleFor(option, touched);
}

void RuleLanes::setSetting(const QString& name, const QVariant& value) {
    for (const auto& lane : m_lanes)
        lane->mirror().setSetting(name, value);
}

std::optional<RuleRun> RuleLanes::run(std::size_t i, const Id& option, const Id& system, const Locate& locate,
                                      std::optional<quint64> before) {
    return m_lanes[m_places[i].lane]->run(m_places[i].index, option, system, locate, before);
}

std::optional<quint64> RuleLanes::inputsOf(std::size_t i, const Id& option, const Id& system) {
    return m_lanes[m_places[i].lane]->inputsOf(m_places[i].index, option, system);
}

std::optional<quint64> RuleLanes::inputsOfAllSystems(std::size_t i, const Id& option) {
    return m_lanes[m_places[i].lane]->inputsOfAllSystems(m_places[i].index, option);
}

const RuleQuery* RuleLanes::condition(std::size_t i) {
    return m_lanes[m_places[i].lane]->condition(m_places[i].index);
}

std::optional<bool> RuleLanes::applies(std::size_t i, const Id& option, const Id& system) {
    return m_lanes[m_places[i].lane]->applies(m_places[i].index, option, system);
}

} // namespace placewright
