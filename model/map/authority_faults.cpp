// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/authority_faults.h"

#include "model/map/map_bodies.h"
#include "model/map/population_reach.h"
#include "model/map/trace.h"

#include <QCoreApplication>

#include <algorithm>

namespace placewright {

namespace {

struct AuthorityText {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

class AuthorityCheck {
public:
    explicit AuthorityCheck(const Design& design) : m_design(design), m_aliases(design) {}

    std::vector<AuthorityFinding> of(const MapRow& row);

private:
    void followChain(const TraceDecision& decision, const TraceChain& chain);
    void compareLimits(const QString& giver, const QString& what, const Limit& given, const Limit& received);
    void compareServices(const QString& giver, const Delegation& given, const Delegation& received);
    void comparePopulations(const QString& giver, const Delegation& given, const Delegation& received);
    void lookAtParties(const Id& decider);
    void lookAtContracts(const Id& decider, const Function& function);
    void find(AuthorityFault fault, const QString& sentence) {
        if (AuthorityFinding finding{fault, sentence}; std::find(m_found.begin(), m_found.end(), finding) == m_found.end())
            m_found.push_back(std::move(finding));
    }

    const Design& m_design;
    const BodyAliases m_aliases;
    std::vector<AuthorityFinding> m_found;
};

void AuthorityCheck::compareLimits(const QString& giver, const QString& what, const Limit& given, const Limit& received) {
    const auto* more = given ? std::get_if<qint64>(&*given) : nullptr;
    const auto* most = received ? std::get_if<qint64>(&*received) : nullptr;
    if (more && most && *more > *most)
        find(AuthorityFault::moreThanReceived,
             AuthorityText::tr("%1 has authority up to %2, and %3 goes up to %4.").arg(giver, wordsFor(received), what, wordsFor(given)));
}

void AuthorityCheck::compareServices(const QString& giver, const Delegation& given, const Delegation& received) {
    if (!given.services || !received.services)
        return;
    QStringList beyond;
    for (const Service service : *given.services)
        if (std::find(received.services->begin(), received.services->end(), service) == received.services->end())
            beyond << wordsFor(service);
    if (!beyond.isEmpty())
        find(AuthorityFault::moreThanReceived,
             AuthorityText::tr("%1 passes on what it did not receive: %2.").arg(giver, beyond.join(QStringLiteral(", "))));
}

void AuthorityCheck::comparePopulations(const QString& giver, const Delegation& given, const Delegation& received) {
    if (given.population && received.population && reachesBeyond(m_design, *given.population, *received.population))
        find(AuthorityFault::moreThanReceived,
             AuthorityText::tr("%1 has authority for “%2”, and what it passes on to %3 is for “%4”.")
                 .arg(giver, *received.population, m_design.nameOf(given.to), *given.population));
}

void AuthorityCheck::followChain(const TraceDecision& decision, const TraceChain& chain) {
    const QString decider = chain.steps.front().name;
    if (chain.state == ChainState::broken)
        find(AuthorityFault::chainBreaks,
             AuthorityText::tr("Nothing recorded leads from %1, which decides, on from %2 to who is accountable.").arg(decider, chain.steps.back().name));
    if (chain.state == ChainState::loops)
        find(AuthorityFault::chainLoops, AuthorityText::tr("The delegations that lead to %1 go in a circle.").arg(decider));
    const Delegation* given = nullptr; // What the body before passed on; the decision itself at first.
    Limit limit;
    QString what = AuthorityText::tr("what it decides");
    if (const Decision* decided = m_design.get<Decision>(decision.decision))
        limit = decided->limit;
    for (const TraceStep& step : chain.steps) {
        const Delegation* received = m_design.get<Delegation>(step.delegation);
        if (!received)
            return;
        compareLimits(step.name, what, limit, received->limits);
        if (given) {
            compareServices(step.name, *given, *received);
            comparePopulations(step.name, *given, *received);
        }
        given = received;
        limit = received->limits;
        what = AuthorityText::tr("what it passes on to %1").arg(step.name);
    }
}

void AuthorityCheck::lookAtParties(const Id& decider) {
    Id meeting = decider;
    if (const Place* place = m_design.get<Place>(decider))
        meeting = place->forum;
    const Forum* forum = m_design.get<Forum>(meeting);
    if (!forum || forum->kind != ForumKind::jointCommittee || !forum->parties)
        return;
    for (const Id& party : *forum->parties) {
        const bool delegated = std::any_of(m_design.table<Delegation>().begin(), m_design.table<Delegation>().end(), [&](const auto& each) {
            return m_aliases.same(each.second.to, forum->id) && m_aliases.same(each.second.from, party);
        });
        if (!delegated)
            find(AuthorityFault::partyNeverDelegated,
                 AuthorityText::tr("%1 is a party of %2, which decides, and has delegated nothing to it.").arg(m_design.nameOf(party), m_design.nameOf(decider)));
    }
}

void AuthorityCheck::lookAtContracts(const Id& decider, const Function& function) {
    const QString instrument = function.instrument.value_or(QString());
    if (instrument != QLatin1String("lead-provider") && instrument != QLatin1String("contract"))
        return;
    for (const auto& [id, contract] : m_design.table<Contract>()) {
        const bool concerned = m_aliases.same(contract.provider, decider) || m_aliases.same(contract.place, decider) || m_aliases.same(contract.collaborative, decider);
        if (!concerned || contract.holder.isNull() || m_design.get<Organisation>(contract.holder))
            continue;
        const Forum* forum = m_design.get<Forum>(contract.holder);
        if (!forum || forum->kind != ForumKind::board || forum->body.isNull())
            find(AuthorityFault::holderIsNoLegalBody,
                 AuthorityText::tr("The contract is held by %1, which is no legal body and so can hold none.").arg(m_design.nameOf(contract.holder)));
    }
}

std::vector<AuthorityFinding> AuthorityCheck::of(const MapRow& row) {
    m_found.clear();
    const Function* function = m_design.get<Function>(row.function);
    // Without a decider, or anybody accountable, there is no way to follow; the row says so itself.
    if (!function || row.deciders.empty() || function->accountable.isNull())
        return {};
    if (const auto traced = trace(m_design, row.function))
        for (const TraceDecision& decision : traced->decisions)
            for (const TraceChain& chain : decision.chains)
                followChain(decision, chain);
    for (const Id& decider : row.deciders) {
        lookAtParties(decider);
        lookAtContracts(decider, *function);
    }
    return std::move(m_found);
}

} // namespace

AuthorityFindings authorityFindings(const Design& design, const DecisionsMap& map) {
    AuthorityFindings all;
    AuthorityCheck check(design);
    for (const MapRow& row : map.rows)
        if (auto found = check.of(row); !found.empty())
            all.emplace(row.function, std::move(found));
    return all;
}

QString wordsFor(AuthorityFault fault) {
    switch (fault) {
    case AuthorityFault::chainBreaks:
        return AuthorityText::tr("chain breaks");
    case AuthorityFault::chainLoops:
        return AuthorityText::tr("chain goes in a circle");
    case AuthorityFault::moreThanReceived:
        return AuthorityText::tr("more passed on than received");
    case AuthorityFault::partyNeverDelegated:
        return AuthorityText::tr("a party never delegated");
    case AuthorityFault::holderIsNoLegalBody:
        return AuthorityText::tr("contract held by no legal body");
    }
    return {};
}

} // namespace placewright
